import { verification } from '@assay/db/schema/log-seal';
import { sql } from 'drizzle-orm';
import type { ServiceContext } from '../../kernel/context';
import { recordEvent } from '../../kernel/record-event';
import { inTransaction } from '../../kernel/transaction';
import { lockVerification } from './lock-verification';
import type { Progress } from './progress';
import type { LogFault } from './report';

/**
 * Keeps how far a look got that went on from `checkedAt`; a fault that nobody was told of yet becomes an event, from which
 * operators are told, once. A slower look is dropped: what was kept meanwhile is newer. Answers the fault that stands then.
 */
export async function keepProgress(ctx: ServiceContext, progress: Progress): Promise<LogFault | undefined> {
  const { verifiedThrough, roundThrough, bad, witness, checkedAt } = progress;
  return inTransaction(ctx, async (unit) => {
    const known = await lockVerification(unit);
    if (known?.checkedAt !== checkedAt) return known?.bad;
    if (bad && !isSameFault(known?.bad, bad)) {
      await recordEvent(unit, 'log.fault_found', { changes: [], payload: bad });
    }
    const found = {
      verifiedThrough,
      roundThrough,
      badPosition: bad?.position ?? null,
      badKind: bad?.kind ?? null,
      witnessSize: witness?.size ?? null,
      witnessRoot: witness?.root ?? null,
      // Under the lock, where the time of two transactions goes the way they do.
      checkedAt: sql`clock_timestamp()`,
    };
    await unit.tx
      .insert(verification)
      .values({ id: 1, ledgerFaults: null, ...found })
      .onConflictDoUpdate({ target: verification.id, set: found });
    return bad;
  });
}

function isSameFault(one: LogFault | undefined, other: LogFault): boolean {
  return one?.position === other.position && one.kind === other.kind;
}
