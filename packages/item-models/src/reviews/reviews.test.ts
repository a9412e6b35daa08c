import { isAsked } from '@assay/domain/assessment/family-states';
import { describe, expect, it } from 'vitest';
import { readVersionRecord } from '../record/record-files';
import { versionName } from '../record/version-record';
import { itemTests } from '../tests';
import { maySit, signOffOf, type ReviewRound } from './review-round';
import { reviewRounds } from './rounds';

describe.each(itemTests.map((test) => [test.blueprint.slug, test] as const))('the reviews of %s', (slug, test) => {
  const rounds = reviewRounds[slug] ?? [];

  it('have signed every version that is asked', () => {
    const unsigned = test.families.filter((each) => isAsked(each.status) && !maySit(signOffOf(each, rounds)));
    const complaints = unsigned.map(
      (each) =>
        `${versionName(each)} is ${each.status}, and no reviewer has signed it: let somebody who has not written it answer ` +
        `its questions without their keys, and name it in a round of packages/item-models/src/reviews/${slug}.ts; ` +
        `until then its status is 'review'`,
    );
    expect(complaints).toEqual([]);
  });

  it('name versions that are on record, each once a round, in rounds from the first to the last', () => {
    const recorded = readVersionRecord(slug);
    for (const { accepted, acceptedOnceMended, sentBack } of rounds) {
      const names = [...accepted, ...acceptedOnceMended, ...sentBack];
      expect(names.filter((name) => recorded[name] === undefined)).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
    const days = rounds.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
  });
});

describe('a version', () => {
  const round = (on: string, names: Partial<ReviewRound>): ReviewRound => {
    const none = { accepted: [], acceptedOnceMended: [], sentBack: [] };
    return { on, how: 'answered', round: 'of the tests', questions: 1, ...none, ...names };
  };
  const rounds = [
    round('2026-11-01', { accepted: ['sql-a@1'], sentBack: ['sql-b@1'] }),
    round('2026-11-02', { acceptedOnceMended: ['sql-b@1'], sentBack: ['sql-a@1'] }),
  ];
  const word = (id: string, version: number) => signOffOf({ id, version }, rounds);

  it('is judged by the latest word on it, and not by a word on another version', () => {
    expect(word('sql-a', 1)).toEqual({ on: '2026-11-02', decision: 'sent_back' });
    expect(word('sql-b', 1)).toEqual({ on: '2026-11-02', decision: 'accepted_once_mended' });
    expect(word('sql-a', 2)).toBeNull();
  });

  it('may be asked when it is signed, never unseen or sent back', () => {
    expect([word('sql-b', 1), word('sql-a', 1), word('sql-a', 2)].map(maySit)).toEqual([true, false, false]);
  });
});
