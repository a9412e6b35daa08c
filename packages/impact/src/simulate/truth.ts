import { createHash } from 'node:crypto';
import type { Market } from '../market/market';
import type { Estimands } from './reduced/expected-windows';
import type { Planted, Scenario } from './scenario';

/** Raised when the same seed gives another market. */
export const simulatorVersion = 1;

/** What is true of a simulated market, whatever an estimate of it says. */
export type Truth = {
  readonly version: number;
  readonly seed: number;
  readonly preset: string;
  readonly mode: string;
  readonly switches: readonly string[];
  readonly planted: Planted;
  readonly realised: {
    readonly workers: number;
    readonly projects: number;
    readonly attempts: number;
    /** Badges that became visible. */
    readonly events: number;
    /** By the id of the estimate; null where no badge became visible. */
    readonly estimands: Estimands | null;
  };
};

export function truthOf(scenario: Scenario, market: Market, estimands: Estimands | undefined): Truth {
  const { seed, preset, mode, switches, planted } = scenario;
  return {
    version: simulatorVersion,
    seed,
    preset,
    mode,
    switches: [...switches].sort(),
    planted,
    realised: {
      workers: market.workers.id.length,
      projects: market.projects.id.length,
      attempts: market.attempts.worker.length,
      events: market.attempts.visibleAt.reduce((shown, at) => shown + (Number.isNaN(at) ? 0 : 1), 0),
      estimands: estimands ?? null,
    },
  };
}

/** SHA-256 of the truth as JSON without white space. */
export function hashTruth(truth: Truth): string {
  return createHash('sha256').update(JSON.stringify(truth)).digest('hex');
}
