import type { attempt } from '@assay/db/schema/assessment';

export type AttemptRow = typeof attempt.$inferSelect;

/** What every event of an attempt says of it. */
export function attemptFacts(
  row: Pick<AttemptRow, 'id' | 'accountId' | 'test' | 'testVersion' | 'attemptNo'>,
) {
  return {
    attemptId: row.id,
    accountId: row.accountId,
    test: row.test,
    testVersion: row.testVersion,
    attemptNo: row.attemptNo,
  };
}
