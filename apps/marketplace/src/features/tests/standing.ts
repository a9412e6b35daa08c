import type { OwnAttempt, RetakeDto } from '@assay/protocol/dto/attempt';

/** One's own attempts at a test, and whether another may begin. */
export type TestStanding = {
  readonly attempts: readonly OwnAttempt[];
  /** The attempt that runs now, of whatever test. */
  readonly running: OwnAttempt | null;
  readonly retake: RetakeDto;
};

/** The newest attempt at a test carries the decision; who never took it may begin unless another test runs. */
export function testStanding(all: readonly OwnAttempt[], slug: string): TestStanding {
  const attempts = all.filter(({ test }) => test === slug);
  const running = runningAttempt(all);
  return { attempts, running, retake: attempts[0]?.retake ?? { kind: running ? 'running' : 'open' } };
}

export function runningAttempt(all: readonly OwnAttempt[]): OwnAttempt | null {
  return all.find(({ state }) => state === 'started') ?? null;
}
