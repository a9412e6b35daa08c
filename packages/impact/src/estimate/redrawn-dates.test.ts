import { describe, expect, it } from 'vitest';
import { historiesOf } from '../panel/histories';
import { simulateReduced } from '../simulate/reduced/simulate-reduced';
import { scenarioOf } from '../simulate/scenario';
import { redrawnEffects } from './redrawn-dates';

function redrawn(projects: number) {
  const scenario = scenarioOf({ seed: 2, preset: 'tiny', switches: ['apart'] });
  const planted = { ...scenario.planted, projects, logValue: 0 };
  return redrawnEffects(historiesOf(simulateReduced({ ...scenario, planted }).market));
}

describe('redrawnEffects', () => {
  it('finds dates after which far more is begun, and nothing where dates are as any others', () => {
    const [some] = redrawn(1);
    const [none] = redrawn(0);
    expect(some?.pValue).toBe(0.001);
    expect(none?.pValue).toBeGreaterThan(0.05);
  });

  it('tells the draws: their mean, their spread, and their middle 95 %, on either side of it', () => {
    for (const { coef, se, ci95 } of redrawn(0)) {
      expect(coef).toBeGreaterThan(ci95?.[0] ?? Infinity);
      expect(coef).toBeLessThan(ci95?.[1] ?? -Infinity);
      const reach = ((ci95?.[1] ?? 0) - (ci95?.[0] ?? 0)) / 2;
      expect(reach / (se ?? 0)).toBeGreaterThan(1.6);
      expect(reach / (se ?? 0)).toBeLessThan(2.3);
    }
  });

  it('is not defined where nothing was earned before or after, nor where more was paid back', () => {
    const { market } = simulateReduced(scenarioOf({ seed: 2, preset: 'tiny' }));
    const paid = (factor: number) => {
      const amount = market.payments.amount.map((sum) => factor * sum);
      return redrawnEffects(historiesOf({ ...market, payments: { ...market.payments, amount } }))[1];
    };
    expect(paid(1)?.reason).toBeUndefined();
    expect(paid(0)).toMatchObject({ coef: null, reason: 'separated' });
    expect(paid(-1)).toMatchObject({ coef: null, reason: 'negative_outcome' });
  });

  it('is not defined without badges', () => {
    const { market } = simulateReduced(scenarioOf({ seed: 2, preset: 'tiny' }));
    const without = { ...market, attempts: { ...market.attempts, passed: market.attempts.passed.map(() => 0) } };
    expect(redrawnEffects(historiesOf(without)).map(({ coef, reason }) => [coef, reason])).toEqual([
      [null, 'no_rows'],
      [null, 'no_rows'],
    ]);
  });
});
