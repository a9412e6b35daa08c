import type { Database, Transaction } from '@assay/db/connect';
import type { Frontier } from '@assay/transparency/frontier';
import type { NoteKey } from '@assay/transparency/note-key';
import { requireSystem } from '../../kernel/authorise';
import type { ServiceContext } from '../../kernel/context';
import { readFrontier, readSealedSize, SealedTreeError } from '../sealed-tree';
import { growBySeal, isSigned } from './check-seal';
import { tailFault } from './check-tail';
import { firstMismatch, kindOf, sizeBefore, sizeWithin } from './first-bad';
import { openOutside, type CheckpointLines } from './outside';
import type { LogFault, LogReport } from './report';
import { readParts, recordedLeaves, type SealedPart } from './sealed-part';

export type Verification = {
  /** The first position to verify; what lies before is taken as its checkpoint says. */
  readonly from?: number;
  /** Goes no further than so many entries, to the last checkpoint within them. */
  readonly most?: number;
  /** The keys one of which has to have signed the newest checkpoint. */
  readonly keys: readonly NoteKey[];
  /** Each file of checkpoints that is kept outside the database. */
  readonly outside: readonly CheckpointLines[];
};

/**
 * Computes the log's tree again from its entries and compares it with what was sealed: with the recorded hashes, with the
 * signed checkpoints, and with those kept outside the database. Reads some thousand entries at once.
 */
export async function verifyLog(ctx: ServiceContext, verification: Verification): Promise<LogReport> {
  requireSystem(ctx);
  return checkLog(ctx.database, verification);
}

type Outside = Awaited<ReturnType<typeof openOutside>>;

/** Tables that are only ever inserted into need no common snapshot: what is sealed after the start is left out. */
export async function checkLog(db: Database | Transaction, verification: Verification): Promise<LogReport> {
  const { from = 1, most, keys } = verification;
  const sealedThrough = await readSealedSize(db);
  const start = from > sealedThrough ? sealedThrough : await sizeBefore(db, from);
  const end = most === undefined ? sealedThrough : await sizeWithin(db, start, start + most);
  const outside = await Promise.all(verification.outside.map((lines) => openOutside(lines, start + 1)));
  const report = (firstBad?: LogFault): LogReport => ({
    sealedThrough,
    verifiedThrough: firstBad ? Math.max(Math.min(firstBad.position - 1, end), 0) : end,
    ok: firstBad === undefined,
    ...(firstBad ? { firstBad } : {}),
    outside: {
      compared: outside.reduce((sum, { tally }) => sum + tally.compared, 0),
      unreadable: outside.reduce((sum, { tally }) => sum + tally.unreadable, 0),
    },
  });
  let tree = await frontierAt(db, start);
  if (!tree) return report(fault(start, 'altered'));
  for await (const part of readParts(db, start, end)) {
    const checked = await checkPart(db, { tree, part, keys, outside, sealedThrough });
    if ('kind' in checked) return report(checked);
    tree = checked;
  }
  if (end < sealedThrough) return report();
  if (outside.some((each) => each.rest())) return report({ position: sealedThrough + 1, kind: 'missing' });
  return report(await tailFault(db, sealedThrough));
}

/** Undefined when hashes before the start of the check are gone. */
async function frontierAt(db: Database | Transaction, size: number): Promise<Frontier | undefined> {
  try {
    return await readFrontier(db, size);
  } catch (error) {
    if (error instanceof SealedTreeError) return undefined;
    throw error;
  }
}

type Check = {
  readonly tree: Frontier;
  readonly part: SealedPart;
  readonly keys: readonly NoteKey[];
  readonly outside: readonly Outside[];
  readonly sealedThrough: number;
};

/** The tree after a checkpoint whose entries, hashes, signature and copy outside agree, or what is wrong. */
async function checkPart(db: Database | Transaction, { tree, part, keys, outside, sealedThrough }: Check) {
  const { seal, entries } = part;
  const first = tree.size + 1;
  if (seal.previousSize > tree.size) return fault(first, 'missing');
  const leaves = recordedLeaves(seal);
  if (!leaves || seal.previousSize < tree.size) return fault(first, 'altered');
  const mismatch = firstMismatch(tree.size, leaves, entries);
  if (mismatch) return fault(mismatch.position, await kindOf(db, mismatch, sealedThrough));
  // The key of the table takes two entries at one position; all that were sealed agree, so that one more stands at the last.
  if (entries.length > leaves.length) return fault(seal.treeSize, 'inserted');
  for (const file of outside) {
    const agreedThrough = await file.disagreesAfter(db, tree, leaves);
    if (agreedThrough !== undefined) return fault(agreedThrough + 1, 'altered');
  }
  // The newest signature vouches for everything before it, since its root does; an older one would add nothing but time.
  if (seal.treeSize === sealedThrough && !isSigned(seal, keys)) return fault(first, 'altered');
  return growBySeal(tree, seal, leaves) ?? fault(first, 'altered');
}

function fault(position: number, kind: LogFault['kind']): LogFault {
  return { position, kind };
}
