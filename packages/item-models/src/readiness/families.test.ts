import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lintQuestion } from '../lint/lint-question';
import { randomFrom } from '../random';
import { demoRules, usualRules } from '../testing/usual-rules';
import { readinessFamilies } from './families';
import type { InstallationRules } from './rules';
import { readyRule } from './variant';

const settings: [string, InstallationRules][] = [
  ['the default', usualRules],
  ['a demo market', demoRules],
  ['a free market', { ...usualRules, fees: { freelancer: { percent: '0' }, client: { percent: '0' } } }],
  [
    'equal fees in yen',
    { ...usualRules, fees: { freelancer: { percent: '5' }, client: { percent: '5' } }, currency: 'JPY' },
  ],
  [
    'other periods',
    {
      ...usualRules,
      autoApproveDays: 7,
      changeRoundsMax: 1,
      reviewWindowDays: 10,
      offerValidDays: 3,
      openBidsMax: 5,
      decisionDaysMax: 30,
      milestonesMax: 4,
      questionsMax: 3,
      fileMaxBytes: 10 * 1024 * 1024,
    },
  ],
];
const seeds = Array.from({ length: 80 }, (_, at) => createHash('sha256').update(`seed ${at}`).digest('hex'));

describe.each(settings)('under the settings of %s', (name, setting) => {
  // The draws are the same under all of them; what other settings change is the numbers.
  const drawn = ['the default', 'a demo market'].includes(name) ? seeds : seeds.slice(0, 25);

  it.each(readinessFamilies.map((family) => [family.id, family] as const))(
    '%s yields four different options from every seed, and keeps the rules of item writing',
    (_id, family) => {
      for (const seed of drawn) {
        const variant = family.build(randomFrom(seed), setting);
        const ready = readyRule(variant);
        expect({ variant, ready }).not.toMatchObject({ ready: null });
        expect({ stem: variant.stem, breaches: ready && lintQuestion(ready) }).toMatchObject({ breaches: [] });
        for (const { misconception } of variant.wrong) expect(family.misconceptions).toHaveProperty(misconception);
        expect(Object.keys(variant.parameters.structure).length).toBeGreaterThanOrEqual(2);
      }
    },
  );
});

it('keys follow the settings: fourteen days of silence, eight percent, two rounds', () => {
  const keys = (id: string, setting: InstallationRules) => {
    const family = readinessFamilies.find((candidate) => candidate.id === id);
    return seeds.map((seed) => family?.build(randomFrom(seed), setting).key);
  };
  expect(keys('readiness-fee-amounts', usualRules)).not.toEqual(
    keys('readiness-fee-amounts', { ...usualRules, fees: { freelancer: { percent: '20' }, client: { percent: '1' } } }),
  );
  expect(keys('readiness-auto-approval', usualRules)).not.toEqual(
    keys('readiness-auto-approval', { ...usualRules, autoApproveDays: 10 }),
  );
  expect(keys('readiness-change-rounds', usualRules)).not.toEqual(
    keys('readiness-change-rounds', { ...usualRules, changeRoundsMax: 3 }),
  );
});

it.each(readinessFamilies.map((family) => [family.id, family] as const))(
  '%s asks at least forty different questions in eighty',
  (_id, family) => {
    const asked = seeds.map((seed) => family.build(randomFrom(seed), usualRules));
    expect(new Set(asked.map(({ stem, key }) => `${stem} ${key}`)).size).toBeGreaterThanOrEqual(40);
  },
);

describe('keys are what the market does', () => {
  const family = (id: string) => {
    const found = readinessFamilies.find((each) => each.id === id);
    if (!found) throw new Error(`there is no ${id}`);
    return seeds.map((seed) => found.build(randomFrom(seed), usualRules));
  };
  const keyOf = (id: string, stem: RegExp) =>
    new Set(family(id).flatMap((each) => (stem.test(each.stem) ? [each.key] : [])));

  it('a price for a goal brings it, and one unit less would not', () => {
    for (const { stem, key } of family('readiness-price-for-target').filter(
      ({ parameters }) => parameters.structure['before'] === 'nothing',
    )) {
      const [goal = 0] = [...stem.matchAll(/EUR\s([\d,]+)/g)].map(([, text = '']) => Number(text.replaceAll(',', '')));
      const price = Number(key.replaceAll(/[^\d.]/g, ''));
      const reached = (of: number) => (/freelancer/.test(stem) ? of * 0.92 >= goal : of * 1.03 <= goal);
      expect([stem, reached(price), reached(/freelancer/.test(stem) ? price - 1 : price + 1)]).toEqual([
        stem,
        true,
        false,
      ]);
    }
  });

  it('parts of a transfer are not added up, and what is too much is held', () => {
    expect(
      [...keyOf('readiness-transfers', /and a day later one of/)].filter((key) => key.startsWith('Funded, with no')),
    ).toEqual([]);
    expect(
      [...keyOf('readiness-transfers', /another one like it/)].every((key) => key.startsWith('Funded, with EUR')),
    ).toBe(true);
    expect(
      [...keyOf('readiness-transfers', /is ended before/)].every((key) => key.startsWith('Unfunded, with EUR')),
    ).toBe(true);
  });

  it('an offer that lapses leaves the bid open, and one that is refused ends it', () => {
    expect([...keyOf('readiness-after-an-offer', /lapses\. What has/)]).toEqual(['It is back on the short-list.']);
    expect([...keyOf('readiness-after-an-offer', /refuses it\. What has/)]).toEqual(['It is withdrawn and at an end.']);
  });

  it('who a badge is shown to follows the last act before the month that is asked of', () => {
    for (const { stem, key } of family('readiness-badge-visibility')) {
      const months = [...stem.matchAll(/(show|hide) the (\w+) badge in (\w+)/g)];
      const asked = Date.parse(`1 ${/see in (\w+)/.exec(stem)?.[1]} 2027 UTC`);
      const last = new Map(
        months.flatMap(([, act = '', badge = '', month]) =>
          Date.parse(`1 ${month} 2027 UTC`) < asked ? [[badge, act] as const] : [],
        ),
      );
      const seen = [...last].flatMap(([badge, act]) => (act === 'show' ? [badge] : []));
      expect([stem, key.match(/(?<=The |and )\w+(?=.* badges?$)/g)?.toSorted() ?? []]).toEqual([stem, seen.toSorted()]);
    }
  });

  it('a released milestone makes three invoices, two of them for the client', () => {
    const counts = [...keyOf('readiness-invoice-parties', /How many invoices has the client/)];
    expect(counts.toSorted()).toEqual(['2 invoices', '4 invoices']);
    expect([...keyOf('readiness-invoice-parties', /How many invoices has the freelancer/)].toSorted()).toEqual([
      '1 invoice',
      '2 invoices',
    ]);
  });

  it('a bid that lapsed or was seen counts on, and one that was declined frees a place', () => {
    expect(
      [
        ...keyOf('readiness-open-bids', /had 20 open bids this morning\. Since then, (one|two) (was|were) declined\./),
      ].toSorted(),
    ).toEqual(expect.not.arrayContaining(['None for now']));
    const kept = [
      ...keyOf(
        'readiness-open-bids',
        /had 20 open bids this morning\. Since then, (one|two) (got|was seen|were seen)[^.]*(lapsed|clients?)\./,
      ),
    ];
    expect(kept).toEqual(['None for now']);
  });

  it('what was never paid in holds up no end of a contract', () => {
    const [untouched] = family('readiness-early-end').filter(({ stem }) => !/funded|submitted|sent back/.test(stem));
    expect(untouched?.key ?? 'Nothing').toBe('Nothing');
  });
});
