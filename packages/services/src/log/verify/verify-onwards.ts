import { verification } from '@assay/db/schema/log-seal';
import type { NoteKey } from '@assay/transparency/note-key';
import { eq, sql } from 'drizzle-orm';
import { verifyLedger } from '../../ledger/verify-ledger';
import { requireSystem } from '../../kernel/authorise';
import type { ServiceContext } from '../../kernel/context';
import { readSealedSize } from '../sealed-tree';
import type { LogFault } from './report';
import { checkLog } from './verify-log';

/** A minute's work: at most so many new entries, and as many of those that were verified before. */
const AT_ONCE = 20_000;

/** What names the kind of a fault reads the whole log, so it is not repeated each minute. */
const AGAIN_AFTER_MINUTES = 10;

type Progress = {
  readonly verifiedThrough: number;
  readonly roundThrough: number;
  readonly bad: LogFault | undefined;
};

export type Pass = {
  readonly keys: readonly NoteKey[];
  /** Looks at the books as well, which are read as a whole. */
  readonly withLedger: boolean;
};

/**
 * Verifies the log a little further and keeps how far it got; round after round it comes back to what was verified before,
 * since that too can be tampered with. What is found stays until it is no longer so. Answers the fault that it found.
 */
export async function verifyOnwards(ctx: ServiceContext, { keys, withLedger }: Pass): Promise<LogFault | undefined> {
  requireSystem(ctx);
  const before = await readProgress(ctx);
  const bad = before?.isFresh ? before.bad : await goOn(ctx, before, keys);
  // Whatever is wrong with the log: the books are looked at all the same.
  if (withLedger) {
    const ledgerFaults = (await verifyLedger(ctx)).faults.length;
    await ctx.database.update(verification).set({ ledgerFaults }).where(eq(verification.id, 1));
  }
  return bad;
}

async function goOn(ctx: ServiceContext, before: Progress | undefined, keys: readonly NoteKey[]) {
  const after = await passOver(ctx, before ?? { verifiedThrough: 0, roundThrough: 0, bad: undefined }, keys);
  await keepProgress(ctx, after);
  return after.bad;
}

async function passOver({ database }: ServiceContext, before: Progress, keys: readonly NoteKey[]): Promise<Progress> {
  const sealed = await readSealedSize(database);
  // Whoever cuts off the end of log and seals leaves nothing to compare with but this.
  if (sealed < before.verifiedThrough) return { ...before, bad: { position: sealed + 1, kind: 'missing' } };
  const look = (from: number) => checkLog(database, { from, most: AT_ONCE, keys, outside: [] });
  const fresh = await look(before.verifiedThrough + 1);
  const { verifiedThrough } = fresh;
  if (fresh.firstBad) return { ...before, verifiedThrough, bad: fresh.firstBad };
  const begun = before.roundThrough < before.verifiedThrough ? before.roundThrough : 0;
  if (before.verifiedThrough === 0) return { verifiedThrough, roundThrough: 0, bad: undefined };
  const again = await look(begun + 1);
  return again.firstBad
    ? { verifiedThrough: again.verifiedThrough, roundThrough: 0, bad: again.firstBad }
    : { verifiedThrough, roundThrough: again.verifiedThrough, bad: undefined };
}

async function readProgress({ database }: ServiceContext) {
  const [row] = await database
    .select({
      row: verification,
      // Several workers need not do it each; and a fault that is known is looked at again later.
      isFresh: sql<boolean>`${verification.checkedAt} > now() - case
        when ${verification.badPosition} is null then interval '30 seconds'
        else make_interval(mins => ${AGAIN_AFTER_MINUTES}::int) end`,
    })
    .from(verification);
  if (!row) return undefined;
  const { verifiedThrough, roundThrough, badPosition, badKind } = row.row;
  const bad = badPosition === null || badKind === null ? undefined : { position: badPosition, kind: badKind };
  return { verifiedThrough, roundThrough, bad, isFresh: row.isFresh };
}

async function keepProgress({ database }: ServiceContext, progress: Progress): Promise<void> {
  const { verifiedThrough, roundThrough, bad } = progress;
  const found = {
    verifiedThrough,
    roundThrough,
    badPosition: bad?.position ?? null,
    badKind: bad?.kind ?? null,
    checkedAt: sql`now()`,
  };
  await database
    .insert(verification)
    .values({ id: 1, ledgerFaults: null, ...found })
    .onConflictDoUpdate({ target: verification.id, set: found });
}
