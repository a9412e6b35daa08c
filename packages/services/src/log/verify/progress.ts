import type { Database } from '@assay/db/connect';
import { verification } from '@assay/db/schema/log-seal';
import { sql } from 'drizzle-orm';
import { lockUntilCommit } from '../../kernel/advisory-lock';
import type { ServiceContext } from '../../kernel/context';
import { recordEvent } from '../../kernel/record-event';
import { inTransaction } from '../../kernel/transaction';
import type { LogFault } from './report';
import type { Witness } from './witness';

/** What names the kind of a fault reads the whole log, so it is not repeated each minute. */
const AGAIN_AFTER_MINUTES = 10;

/** How far the worker has verified the log, and what it found. */
export type Progress = {
  readonly verifiedThrough: number;
  readonly roundThrough: number;
  readonly bad: LogFault | undefined;
  readonly witness: Witness | undefined;
};

export const notBegun: Progress = { verifiedThrough: 0, roundThrough: 0, bad: undefined, witness: undefined };

export async function readProgress(db: Database): Promise<(Progress & { readonly isFresh: boolean }) | undefined> {
  const [row] = await db
    .select({
      row: verification,
      // Several workers need not do it each; and a fault that is known is looked at again later.
      isFresh: sql<boolean>`${verification.checkedAt} > now() - case
        when ${verification.badPosition} is null then interval '30 seconds'
        else make_interval(mins => ${AGAIN_AFTER_MINUTES}::int) end`,
    })
    .from(verification);
  return row && { ...progressOf(row.row), isFresh: row.isFresh };
}

function progressOf(row: typeof verification.$inferSelect): Progress {
  const { verifiedThrough, roundThrough, badPosition, badKind, witnessSize, witnessRoot } = row;
  return {
    verifiedThrough,
    roundThrough,
    bad: badPosition === null || badKind === null ? undefined : { position: badPosition, kind: badKind },
    witness: witnessSize === null || witnessRoot === null ? undefined : { size: witnessSize, root: witnessRoot },
  };
}

/** Keeps how far it got; a fault that nobody was told of yet becomes an event, from which operators are told, once. */
export async function keepProgress(ctx: ServiceContext, progress: Progress): Promise<void> {
  const { verifiedThrough, roundThrough, bad, witness } = progress;
  await inTransaction(ctx, async (unit) => {
    // Two workers at once would each find the fault new.
    await lockUntilCommit(unit, 'log.verification');
    const [known] = await unit.tx.select().from(verification);
    if (bad && !isSameFault(known && progressOf(known).bad, bad)) {
      await recordEvent(unit, 'log.fault_found', { changes: [], payload: bad });
    }
    const found = {
      verifiedThrough,
      roundThrough,
      badPosition: bad?.position ?? null,
      badKind: bad?.kind ?? null,
      witnessSize: witness?.size ?? null,
      witnessRoot: witness?.root ?? null,
      checkedAt: sql`now()`,
    };
    await unit.tx
      .insert(verification)
      .values({ id: 1, ledgerFaults: null, ...found })
      .onConflictDoUpdate({ target: verification.id, set: found });
  });
}

function isSameFault(one: LogFault | undefined, other: LogFault): boolean {
  return one?.position === other.position && one.kind === other.kind;
}
