import { verification } from '@assay/db/schema/log-seal';
import type { NoteKey } from '@assay/transparency/note-key';
import { eq } from 'drizzle-orm';
import { verifyLedger } from '../../ledger/verify-ledger';
import { requireSystem } from '../../kernel/authorise';
import type { ServiceContext } from '../../kernel/context';
import { readSealedSize } from '../sealed-tree';
import { keepProgress, notBegun, readProgress, type Progress } from './progress';
import type { LogFault } from './report';
import { checkLog } from './verify-log';
import { rootAt, witnessFault } from './witness';

/** A minute's work: at most so many new entries, and as many of those that were verified before. */
const AT_ONCE = 20_000;

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
  const before = await readProgress(ctx.database);
  const bad = before?.isFresh ? before.bad : await goOn(ctx, before, keys);
  // Whatever is wrong with the log: the books are looked at all the same.
  if (withLedger) {
    const ledgerFaults = (await verifyLedger(ctx)).faults.length;
    await ctx.database.update(verification).set({ ledgerFaults }).where(eq(verification.id, 1));
  }
  return bad;
}

async function goOn(ctx: ServiceContext, before: Progress | undefined, keys: readonly NoteKey[]) {
  const after = await passOver(ctx, before ?? notBegun, keys);
  await keepProgress(ctx, after);
  return after.bad;
}

async function passOver(ctx: ServiceContext, before: Progress, keys: readonly NoteKey[]): Promise<Progress> {
  const lost = await lostSince(ctx, before);
  // Goes no further on another log than the one that was verified; the first that was found of it names the place best.
  if (lost) return { ...before, bad: before.bad ?? lost };
  const look = (from: number) => checkLog(ctx.database, { from, most: AT_ONCE, keys, outside: [] });
  const fresh = await look(before.verifiedThrough + 1);
  const { verifiedThrough } = fresh;
  if (fresh.firstBad) return { ...before, verifiedThrough, bad: fresh.firstBad };
  const witness = await witnessAt(ctx, before, verifiedThrough);
  const begun = before.roundThrough < before.verifiedThrough ? before.roundThrough : 0;
  if (before.verifiedThrough === 0) return { verifiedThrough, roundThrough: 0, bad: undefined, witness };
  const again = await look(begun + 1);
  return again.firstBad
    ? { verifiedThrough: again.verifiedThrough, roundThrough: 0, bad: again.firstBad, witness }
    : { verifiedThrough, roundThrough: again.verifiedThrough, bad: undefined, witness };
}

/** Whoever cuts off the end of log and seals, or writes both anew, leaves nothing to compare with but this. */
async function lostSince({ database }: ServiceContext, { verifiedThrough, witness }: Progress) {
  if (witness && witness.size >= verifiedThrough) return witnessFault(database, witness);
  const sealed = await readSealedSize(database);
  return sealed < verifiedThrough ? ({ position: sealed + 1, kind: 'missing' } as const) : undefined;
}

/** Never a smaller one than before: a fault takes back how far the log is verified, not what was known of it. */
async function witnessAt({ database }: ServiceContext, { witness }: Progress, size: number) {
  if (size <= (witness?.size ?? 0)) return witness;
  const root = await rootAt(database, size);
  return root ? { size, root } : witness;
}
