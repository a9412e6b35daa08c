import { estimateImpact } from '@assay/impact/estimate-impact';
import type { Market } from '@assay/impact/market/market';
import { badgeEvents } from '@assay/impact/panel/events';
import type { RunOutcome } from '@assay/services/impact/keep-result';
import { compareBefore } from './compare-before';
import { powerOf } from './power';
import { testsOf } from './tests';
import { withoutPersons } from './without-persons';

type Result = RunOutcome['result'];

export type Told = Pick<Result, 'origin' | 'truth'> & {
  /** The instant up to which the market is known, in milliseconds since 1970. */
  readonly asOf: number;
  /** The test of this installation that an id of the market's stands for. */
  readonly slugOf: (test: string) => string | null;
};

/** Everything that a run keeps of a market: figures of many, never rows nor what one person did. */
export function resultOf(market: Market, told: Told, onShare: (done: number) => void): Result {
  const { events, workers, estimates: all } = estimateImpact(market, onShare);
  const estimates = all.map(withoutPersons);
  const badges = badgeEvents(market);
  return {
    origin: told.origin,
    events,
    workers,
    estimates: estimates.map((each) => ({
      ...each,
      fixedEffects: [...each.fixedEffects],
      ci95: each.ci95 && [...each.ci95],
    })),
    power: powerOf(market, badges, estimates, told.asOf),
    before: compareBefore(market, badges),
    tests: testsOf(market, badges, told.slugOf),
    truth: told.truth,
  };
}
