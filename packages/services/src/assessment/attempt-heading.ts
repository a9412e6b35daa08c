import type { AttemptRow } from './event-facts';

/** What every view of an attempt begins with: which sitting of which test it is. */
export function attemptHeading(
  row: Pick<AttemptRow, 'id' | 'test' | 'testTitle' | 'testVersion' | 'attemptNo' | 'startedAt'>,
) {
  return {
    attemptId: row.id,
    test: row.test,
    testTitle: row.testTitle,
    testVersion: row.testVersion,
    attemptNo: row.attemptNo,
    startedAt: row.startedAt.toISOString(),
  };
}

/** What became of it, with the mark in force. */
export function attemptOutcome(row: AttemptRow) {
  return {
    ...attemptHeading(row),
    score: row.score,
    maxScore: row.maxScore,
    passMark: row.passMark,
    passed: row.passed,
  };
}
