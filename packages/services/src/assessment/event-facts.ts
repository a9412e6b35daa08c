import type { attempt } from '@assay/db/schema/assessment';

export type AttemptRow = typeof attempt.$inferSelect;

/** What every event of an attempt says of it. */
export function attemptFacts(
  row: Pick<
    AttemptRow,
    | 'id'
    | 'accountId'
    | 'test'
    | 'testVersion'
    | 'attemptNo'
    | 'startedAt'
    | 'deadlineAt'
    | 'passMark'
    | 'maxScore'
    | 'retakeWaitDays'
  >,
) {
  return {
    attemptId: row.id,
    accountId: row.accountId,
    test: row.test,
    testVersion: row.testVersion,
    attemptNo: row.attemptNo,
    passMark: row.passMark,
    maxScore: row.maxScore,
    minutes: (row.deadlineAt.getTime() - row.startedAt.getTime()) / 60_000,
    retakeWaitDays: row.retakeWaitDays,
  };
}
