import { failingDeadline } from '@assay/db/schema/log';
import type { DeadlineName } from '@assay/domain/deadline/name';
import { and, eq, lte, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { errorText } from '../dead-letter/error-text';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';

const FIRST_REST_S = 60;
const LONGEST_REST_S = 3_600;

type Failure = { readonly deadline: DeadlineName; readonly rowId: string; readonly error: unknown };

/** Keeps a row whose deadline could not be met; it rests a minute, then twice as long each time, up to an hour. */
export async function recordFailure(ctx: ServiceContext, { deadline, rowId, error }: Failure): Promise<void> {
  const text = errorText(error);
  const restS = sql`least(${FIRST_REST_S} * 2 ^ least(${failingDeadline.attempts}, 10), ${LONGEST_REST_S})`;
  await inTransaction(ctx, async ({ tx, now }) => {
    const at = now.toISOString();
    await tx
      .insert(failingDeadline)
      .values({
        deadline,
        rowId,
        error: text,
        attempts: 1,
        firstFailedAt: now,
        failedAt: now,
        retryAt: new Date(now.getTime() + FIRST_REST_S * 1_000),
      })
      .onConflictDoUpdate({
        target: [failingDeadline.deadline, failingDeadline.rowId],
        set: {
          error: text,
          attempts: sql`${failingDeadline.attempts} + 1`,
          failedAt: now,
          retryAt: sql`${at}::timestamptz + make_interval(secs => ${restS})`,
        },
      });
  });
}

/**
 * Forgets the failures that were to be tried again when all that was due was looked at: one that failed once more rests
 * until later, so the others were met now, or are no longer due.
 */
export async function forgetMet(ctx: ServiceContext, deadline: DeadlineName, lookedAt: Date): Promise<void> {
  await ctx.database
    .delete(failingDeadline)
    .where(and(eq(failingDeadline.deadline, deadline), lte(failingDeadline.retryAt, lookedAt)));
}

/** That a row does not rest after a failure. */
export function isNotResting({ now }: Unit, deadline: DeadlineName, rowId: AnyColumn): SQL {
  return sql`not exists (
    select 1 from ${failingDeadline} where ${failingDeadline.deadline} = ${deadline}
    and ${failingDeadline.rowId} = ${rowId} and ${failingDeadline.retryAt} > ${now.toISOString()}::timestamptz)`;
}
