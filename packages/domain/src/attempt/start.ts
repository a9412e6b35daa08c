import { accept, refuse, type Decision } from '../kernel/refusal';
import { daysAfter } from '../market/rules';
import type { AttemptState } from './states';

/** An earlier attempt at any test by the same person. */
export type EarlierAttempt = {
  readonly test: string;
  readonly testVersion: number;
  readonly state: AttemptState;
  readonly passed: boolean | null;
  readonly endedAt: Date | null;
};

export type StartCommand = {
  readonly test: string;
  readonly testVersion: number;
  readonly retakeWaitDays: number;
  /** An open-book quiz teaches, so it may be taken again after a pass; it earns no second badge. */
  readonly isOpenBook: boolean;
};

/**
 * Whether a person may begin a test now: one attempt at a time, none of a version already passed unless it is open-book, and after the
 * wait since the last one, finished or given up. Answers the number that the attempt will have.
 */
export function decideStart(
  earlier: readonly EarlierAttempt[],
  command: StartCommand,
  now: Date,
): Decision<{ readonly attemptNo: number }> {
  if (earlier.some(({ state }) => state === 'started')) return refuse('attempt_running');
  const ofTest = earlier.filter(({ test }) => test === command.test);
  const passed = ofTest.some((attempt) => attempt.passed === true && attempt.testVersion === command.testVersion);
  if (passed && !command.isOpenBook)
    return refuse('wrong_state', { entity: 'test', state: 'passed', command: 'start' });
  const opensAt = retakeAt(ofTest, command.retakeWaitDays);
  if (opensAt !== null && opensAt > now) return refuse('retake_too_early', { retakeAt: opensAt.toISOString() });
  return accept({ attemptNo: ofTest.length + 1 });
}

/** The instant from which a test may be taken again, or null when it was never taken to an end. */
export function retakeAt(ofTest: readonly Pick<EarlierAttempt, 'endedAt'>[], retakeWaitDays: number): Date | null {
  const ends = ofTest.flatMap(({ endedAt }) => (endedAt ? [endedAt.getTime()] : []));
  return ends.length === 0 ? null : daysAfter(new Date(Math.max(...ends)), retakeWaitDays);
}
