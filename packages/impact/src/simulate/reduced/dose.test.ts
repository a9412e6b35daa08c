import { expect, it } from 'vitest';
import { scenarioOf } from '../scenario';
import { doseAt, mostDose } from './dose';

it('lets effects grow up to the bound by which projects are thinned, however many badges somebody holds', () => {
  const scenario = scenarioOf({ seed: 1, preset: 'tiny', switches: ['growing'] });
  const held = { visibleAt: new Float64Array(40), strength: new Float64Array(40).fill(1) };
  const years = 3 * 365 * 86_400_000;
  expect(doseAt(scenario, held, years)).toBe(mostDose(scenario, 40));
  expect(mostDose(scenario, 40)).toBe(20);
  expect(doseAt(scenario, { visibleAt: held.visibleAt.subarray(0, 2), strength: held.strength }, years)).toBe(8);
});
