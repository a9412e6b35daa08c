import { createHash } from 'node:crypto';
import type { Drawn } from './drawn';
import type { Planted, Scenario } from './scenario';
import type { Behaviour } from './structural/behaviour';
import type { Return } from './structural/returns';

/** Raised when the same seed gives another market. */
export const simulatorVersion = 3;

/** What is true of a simulated market, whatever an estimate of it says. */
export type Truth = {
  readonly version: number;
  readonly seed: number;
  readonly preset: string;
  readonly mode: string;
  readonly switches: readonly string[];
  readonly planted: Planted;
  /** In the structural mode, from which effects arise. */
  readonly behaviour?: Behaviour;
  readonly realised: {
    readonly workers: number;
    readonly projects: number;
    readonly attempts: number;
    /** Badges that became visible. */
    readonly events: number;
    /** By the id of the estimate; null where no badge became visible. */
    readonly estimands: Readonly<Record<string, number>> | null;
    /** In the structural mode: the same bids with a badge shown and hidden. */
    readonly returns?: readonly Return[];
  };
};

export function truthOf(scenario: Scenario, { market, behaviour, returns, ...drawn }: Drawn): Truth {
  const estimands = drawn.estimands();
  const { seed, preset, mode, switches, planted } = scenario;
  return {
    version: simulatorVersion,
    seed,
    preset,
    mode,
    switches: [...switches].sort(),
    planted,
    ...(behaviour ? { behaviour } : {}),
    realised: {
      workers: market.workers.id.length,
      projects: market.projects.id.length,
      attempts: market.attempts.worker.length,
      events: market.attempts.visibleAt.reduce((shown, at) => shown + (Number.isNaN(at) ? 0 : 1), 0),
      estimands: estimands ? known(estimands, scenario) : null,
      ...(returns ? { returns } : {}),
    },
  };
}

/** Refunds fall into other windows than what they pay back, so that nothing is known of expected earnings. */
function known(estimands: Readonly<Record<string, number>>, { switches: on }: Scenario): Record<string, number> {
  const isKnown = (id: string) => !on.has('refunds') || !id.includes('.earnings.');
  return Object.fromEntries(Object.entries(estimands).filter(([id]) => isKnown(id)));
}

/** SHA-256 of the truth as JSON without white space. */
export function hashTruth(truth: Truth): string {
  return createHash('sha256').update(JSON.stringify(truth)).digest('hex');
}
