import { estimateImpact } from '@assay/impact/estimate-impact';
import type { Market } from '@assay/impact/market/market';
import { badgeEvents } from '@assay/impact/panel/events';
import { scenarioOf } from '@assay/impact/simulate/scenario';
import { simulate } from '@assay/impact/simulate/simulate';
import { expect, it } from 'vitest';
import { compareBefore } from './compare-before';
import { powerOf } from './power';
import { resultOf } from './result-of';

const DAY = 86_400_000;
const { market } = simulate(scenarioOf({ seed: 3, preset: 'tiny' }));

/** The market in which only so many workers ever got a badge. */
function heldBy(count: number): Market {
  const holders = new Set([...new Set(badgeEvents(market).worker)].slice(0, count));
  const { attempts } = market;
  const passed = attempts.passed.map((each, row) => (holders.has(attempts.worker[row] ?? -1) ? each : 0));
  return { ...market, attempts: { ...attempts, passed } };
}

it('nothing is kept that tells what a few people earned, not even a mean', () => {
  const told = { origin: 'real', truth: null, asOf: Date.now(), slugOf: () => null } as const;
  const { workers, before, estimates } = resultOf(heldBy(9), told, () => undefined);
  const measured = (clusters: (count: number) => boolean) =>
    estimates
      .filter((each) => clusters(each.clusters))
      .flatMap(({ coef, se, ci95, pValue, mde, level }) => [coef, se, ci95, pValue, mde, level === 0 ? null : level]);
  expect(workers).toBe(9);
  expect(before).toBeNull();
  expect(new Set(measured((clusters) => clusters < 10))).toEqual(new Set([null]));
  expect(measured((clusters) => clusters >= 10)).not.toEqual([]);
});

it('two hundred on each side are enough to be compared', () => {
  const { market: larger } = simulate({ ...scenarioOf({ seed: 3, preset: 'tiny' }), workers: 3_000 });
  const { holders, others } = compareBefore(larger, badgeEvents(larger)) ?? {};
  expect(holders?.workers).toBeGreaterThanOrEqual(200);
  expect(others?.workers).toBeGreaterThanOrEqual(200);
});

it('a young market has the rate of the days that it has been there, and at least of one', () => {
  const events = badgeEvents(market);
  const asOf = Math.max(...events.at);
  const bornBefore = (days: number) => {
    const registeredAt = market.workers.registeredAt.map(() => asOf - days * DAY);
    return powerOf({ ...market, workers: { ...market.workers, registeredAt } }, events, [], asOf);
  };
  const recent = events.at.filter((at) => at > asOf - 20 * DAY).length;
  expect(recent).toBeGreaterThan(0);
  expect(bornBefore(20)).toMatchObject({ days: 20, eventsADay: recent / 20 });
  expect([bornBefore(0).days, bornBefore(400).days]).toEqual([1, 90]);
});

it('the power of values is that of the error which they are shown with', () => {
  const events = badgeEvents(market);
  const { estimates } = estimateImpact(market);
  const { effects } = powerOf(market, events, estimates, Math.max(...events.at));
  const mde = estimates.find(({ id }) => id === 'ols.log_value.event.cr2')?.mde ?? 0;
  expect(mde).toBeGreaterThan(0);
  expect(effects.filter(({ id }) => id.startsWith('ols.log_value'))).toMatchObject([
    { id: 'ols.log_value.event.cr2', smallestShare: Math.expm1(mde) },
  ]);
});
