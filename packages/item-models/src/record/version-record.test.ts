import { describe, expect, it } from 'vitest';
import type { Random } from '../random';
import { itemTests } from '../tests';
import { digestOf, digestOfBuild } from './digest';
import { readVersionRecord } from './record-files';
import { sayVersionFault, versionFaults } from './version-record';

it.each(itemTests.map((test) => [test.blueprint.slug, test] as const))(
  'every version of a family of %s yields what is recorded of it',
  (slug, { families }) => {
    expect(versionFaults(families, readVersionRecord(slug), digestOf).map(sayVersionFault)).toEqual([]);
  },
);

describe('the record of a version', () => {
  const record = { 'sql-a@1': 'as it was', 'sql-b@2': 'as it was' };
  const faultsOf = (id: string, version: number, status: 'draft' | 'review' | 'active', digest: string) =>
    versionFaults([{ id, version, status }], record, () => digest).map(({ name, fault }) => `${name} ${fault}`);

  it('tells a version that builds something else from one that is as it was', () => {
    expect(faultsOf('sql-a', 1, 'active', 'as it was')).toEqual([]);
    expect(faultsOf('sql-a', 1, 'active', 'something else')).toEqual(['sql-a@1 changed']);
    expect(faultsOf('sql-a', 1, 'draft', 'something else')).toEqual(['sql-a@1 changed']);
  });

  it('misses a version that left its author’s desk unrecorded, a risen one too, and no draft', () => {
    expect(faultsOf('sql-a', 2, 'active', 'something else')).toEqual(['sql-a@2 not_recorded']);
    expect(faultsOf('sql-c', 1, 'review', 'new')).toEqual(['sql-c@1 not_recorded']);
    expect(faultsOf('sql-c', 1, 'draft', 'new')).toEqual([]);
  });

  it('says what to do', () => {
    expect(sayVersionFault({ name: 'sql-a@1', fault: 'changed' })).toMatch(/raise `version`.*run record -- sql-a`/);
  });
});

it('a digest changes with any word that is built', () => {
  const build = (word: string) => (random: Random) => ({ stem: word, key: random.int(1, 6) });
  expect(digestOfBuild(build('one'))).toBe(digestOfBuild(build('one')));
  expect(digestOfBuild(build('one'))).not.toBe(digestOfBuild(build('won')));
});
