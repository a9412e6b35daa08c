import { describe, expect, it } from 'vitest';
import { randomFrom } from '../random';
import { readinessFamilies } from './families';
import type { InstallationRules } from './rules';
import { readyRule } from './variant';

const rules: InstallationRules = {
  fees: { freelancer: { percent: '8' }, client: { percent: '3' } },
  currency: 'EUR',
  autoApproveDays: 14,
  changeRoundsMax: 2,
  reviewWindowDays: 14,
  offerValidDays: 5,
  openBidsMax: 20,
  decisionDaysMax: 60,
  retakeWaitDays: 14,
};
const settings: [string, InstallationRules][] = [
  ['the default', rules],
  ['a demo market', { ...rules, retakeWaitDays: 0 }],
  ['a free market', { ...rules, fees: { freelancer: { percent: '0' }, client: { percent: '0' } } }],
  [
    'equal fees in yen',
    { ...rules, fees: { freelancer: { percent: '5' }, client: { percent: '5' } }, currency: 'JPY' },
  ],
  [
    'other periods',
    {
      ...rules,
      autoApproveDays: 7,
      changeRoundsMax: 1,
      reviewWindowDays: 10,
      offerValidDays: 3,
      openBidsMax: 5,
      decisionDaysMax: 30,
    },
  ],
];
const seeds = Array.from({ length: 20 }, (_, at) => (at + 1).toString(16).padStart(8, '9').repeat(4));

describe.each(settings)('under the settings of %s', (_, setting) => {
  it.each(readinessFamilies.map((family) => [family.id, family] as const))(
    '%s yields four different options from every seed',
    (_id, family) => {
      for (const seed of seeds) {
        const variant = family.build(randomFrom(seed), setting);
        const ready = readyRule(variant);
        expect({ variant, ready }).not.toMatchObject({ ready: null });
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
  expect(keys('readiness-fee-amounts', rules)).not.toEqual(
    keys('readiness-fee-amounts', { ...rules, fees: { freelancer: { percent: '20' }, client: { percent: '1' } } }),
  );
  expect(keys('readiness-auto-approval', rules)).not.toEqual(
    keys('readiness-auto-approval', { ...rules, autoApproveDays: 10 }),
  );
  expect(keys('readiness-change-rounds', rules)).not.toEqual(
    keys('readiness-change-rounds', { ...rules, changeRoundsMax: 3 }),
  );
});
