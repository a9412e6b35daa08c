import { daysAfter } from '../market/rules';
import { monthsAfter } from '../time/months-after';
import type { AttemptState } from './states';

/** An attempt at any test by the same person, with the terms that held when it began. */
export type Sitting = {
  readonly test: string;
  readonly testVersion: number;
  readonly state: AttemptState;
  readonly passed: boolean | null;
  readonly endedAt: Date | null;
  readonly retakeWaitDays: number;
};

export type RetakeTerms = {
  readonly test: string;
  readonly testVersion: number;
  /** An open-book quiz teaches, so a pass does not close it; it earns no second badge. */
  readonly isOpenBook: boolean;
  /** Months for which a pass is vouched for. */
  readonly validMonths: number;
};

/**
 * Whether a person may begin a test: now; not while a test of theirs runs; not before the wait after the last attempt
 * is over; not while a pass of this version is vouched for.
 */
export type Retake =
  | { readonly kind: 'open' }
  | { readonly kind: 'running' }
  | { readonly kind: 'wait'; readonly at: Date }
  | { readonly kind: 'passed'; readonly at: Date };

export function decideRetake(sittings: readonly Sitting[], terms: RetakeTerms, now: Date): Retake {
  if (sittings.some(({ state }) => state === 'started')) return { kind: 'running' };
  const passedUntil = latest(endsOfPass(sittings, terms));
  if (passedUntil > now) return { kind: 'passed', at: passedUntil };
  const waitUntil = latest(endsOfWait(sittings, terms));
  return waitUntil > now ? { kind: 'wait', at: waitUntil } : { kind: 'open' };
}

/** The instant from which a test may be taken again after the attempts that ended. */
export function retakeOpensAt(sittings: readonly Sitting[], terms: RetakeTerms): Date {
  return latest([...endsOfPass(sittings, terms), ...endsOfWait(sittings, terms)]);
}

/** The next version of a test asks something else, so a pass of this one does not close it. */
function endsOfPass(sittings: readonly Sitting[], terms: RetakeTerms): Date[] {
  if (terms.isOpenBook) return [];
  return sittings.flatMap(({ test, testVersion, passed, endedAt }) =>
    test === terms.test && testVersion === terms.testVersion && passed === true && endedAt !== null
      ? [monthsAfter(endedAt, terms.validMonths)]
      : [],
  );
}

/** Attempts given up count like any other. */
function endsOfWait(sittings: readonly Sitting[], terms: RetakeTerms): Date[] {
  return sittings.flatMap(({ test, endedAt, retakeWaitDays }) =>
    test === terms.test && endedAt !== null ? [daysAfter(endedAt, retakeWaitDays)] : [],
  );
}

function latest(instants: readonly Date[]): Date {
  return new Date(Math.max(0, ...instants.map((instant) => instant.getTime())));
}
