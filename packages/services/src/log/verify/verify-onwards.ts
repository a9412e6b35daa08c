import { verification } from '@assay/db/schema/log-seal';
import type { NoteKey } from '@assay/transparency/note-key';
import { eq } from 'drizzle-orm';
import { verifyLedger } from '../../ledger/verify-ledger';
import { requireSystem } from '../../kernel/authorise';
import type { ServiceContext } from '../../kernel/context';
import { keepProgress } from './keep-progress';
import { notBegun, readProgress, type Progress } from './progress';
import type { LogFault, LogReport } from './report';
import { checkLog } from './verify-log';
import { lostSince, rootAt } from './witness';

/** A minute's work: at most so many new entries, and as many of those that were verified before. */
const AT_ONCE = 20_000;

export type Pass = {
  /** The keys that are listed at that moment. */
  readonly readKeys: () => Promise<readonly NoteKey[]>;
  /** Looks at the books as well, which are read as a whole. */
  readonly withLedger: boolean;
};

/**
 * Verifies the log a little further and keeps how far it got; round after round it comes back to what was verified before,
 * since that too can be tampered with. What is found stays until it is no longer so. Answers the fault that it found.
 */
export async function verifyOnwards(
  ctx: ServiceContext,
  { readKeys, withLedger }: Pass,
): Promise<LogFault | undefined> {
  requireSystem(ctx);
  const before = await readProgress(ctx.database);
  const bad = before?.isFresh ? before.bad : await goOn(ctx, before, readKeys);
  // Whatever is wrong with the log: the books are looked at all the same.
  if (withLedger) {
    const ledgerFaults = (await verifyLedger(ctx)).faults.length;
    await ctx.database.update(verification).set({ ledgerFaults }).where(eq(verification.id, 1));
  }
  return bad;
}

async function goOn(ctx: ServiceContext, before: Progress | undefined, readKeys: Pass['readKeys']) {
  return keepProgress(ctx, await passOver(ctx, before ?? notBegun, readKeys));
}

async function passOver(ctx: ServiceContext, before: Progress, readKeys: Pass['readKeys']): Promise<Progress> {
  const lost = await lostSince(ctx.database, before);
  // Goes no further on another log than the one that was verified; the first that was found of it names the place best.
  if (lost) return { ...before, bad: before.bad ?? lost };
  const look = (from: number) => lookFrom(ctx, from, readKeys);
  const fresh = await look(before.verifiedThrough + 1);
  const { verifiedThrough } = fresh;
  if (fresh.firstBad) return { ...before, verifiedThrough, bad: fresh.firstBad };
  const { checkedAt } = before;
  const witness = await witnessAt(ctx, before, verifiedThrough);
  const begun = before.roundThrough < before.verifiedThrough ? before.roundThrough : 0;
  if (before.verifiedThrough === 0) return { verifiedThrough, roundThrough: 0, bad: undefined, witness, checkedAt };
  const again = await look(begun + 1);
  return again.firstBad
    ? { verifiedThrough: again.verifiedThrough, roundThrough: 0, bad: again.firstBad, witness, checkedAt }
    : { verifiedThrough, roundThrough: again.verifiedThrough, bad: undefined, witness, checkedAt };
}

/** A key that was listed after they were read may have signed what is read after that. */
async function lookFrom({ database }: ServiceContext, from: number, readKeys: Pass['readKeys']): Promise<LogReport> {
  const look = (keys: readonly NoteKey[]) => checkLog(database, { from, most: AT_ONCE, keys, outside: [] });
  const keys = await readKeys();
  const report = await look(keys);
  if (report.ok) return report;
  const listed = await readKeys();
  return listed.length === keys.length ? report : look(listed);
}

/** Never a smaller one than before: a fault takes back how far the log is verified, not what was known of it. */
async function witnessAt({ database }: ServiceContext, { witness }: Progress, size: number) {
  if (size <= (witness?.size ?? 0)) return witness;
  const root = await rootAt(database, size);
  return root ? { size, root } : witness;
}
