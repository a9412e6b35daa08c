import { verification } from '@assay/db/schema/log-seal';
import { eq, sql } from 'drizzle-orm';
import { requireSystem } from '../../kernel/authorise';
import type { ServiceContext } from '../../kernel/context';
import { recordEvent } from '../../kernel/record-event';
import { inTransaction } from '../../kernel/transaction';
import { lockVerification } from './lock-verification';
import { readProgress } from './progress';
import type { LogFault } from './report';
import { lostSince } from './witness';

/** What the log lacks of what the worker once found sound. */
export async function findLost(ctx: ServiceContext): Promise<LogFault | undefined> {
  requireSystem(ctx);
  const before = await readProgress(ctx.database);
  return before && lostSince(ctx.database, before);
}

/** Ends what was found wrong: from here on the log counts as it stands. Only an operator decides that, and the log tells of it. */
export async function beginVerificationAnew(ctx: ServiceContext): Promise<void> {
  requireSystem(ctx);
  await inTransaction(ctx, async (unit) => {
    const known = await lockVerification(unit);
    if (!known) return;
    const { verifiedThrough, bad, witness } = known;
    await recordEvent(unit, 'log.verification_begun_anew', {
      changes: [],
      payload: {
        verifiedThrough,
        position: bad?.position ?? null,
        kind: bad?.kind ?? null,
        size: witness?.size ?? null,
      },
    });
    await unit.tx
      .update(verification)
      .set({
        verifiedThrough: 0,
        roundThrough: 0,
        badPosition: null,
        badKind: null,
        witnessSize: null,
        witnessRoot: null,
        // A look that goes on meanwhile went on from what no longer counts.
        checkedAt: sql`clock_timestamp()`,
      })
      .where(eq(verification.id, 1));
  });
}
