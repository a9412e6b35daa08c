import type { Transaction } from '@assay/db/connect';
import { checkpoint } from '@assay/db/schema/log-seal';
import { toBase64 } from '@assay/transparency/base64';
import { leafHash } from '@assay/transparency/hash';
import { inclusionRanges } from '@assay/transparency/inclusion';
import type { LogProof } from '@assay/transparency/log-proof';
import { verifierKeyText } from '@assay/transparency/note-key';
import { desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader, type Acting } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound, refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { entryBytes, storedColumns, type StoredEntry } from './entry-bytes';
import { isActors, subjectsOf } from './event-subjects';
import { readVerifierKeys } from './log-key';
import { readRanges } from './sealed-tree';

export type LogProofDto = LogProof & {
  /** The key that signs now; whoever checks compares it with one that they were given elsewhere. */
  readonly verifierKey: string;
};

const proofInput = z.object({
  eventId: z.uuid(),
  /** The tree size of a checkpoint that the reader kept, to which the proof shall lead; else the newest. */
  size: z.coerce.number().int().positive().optional(),
});

/** That an event stands in the sealed log, for its actor, its subjects and operators; to others there is no such event. */
export async function readLogProof(ctx: ServiceContext, input: unknown): Promise<LogProofDto> {
  const acting = requireReader(ctx);
  const { eventId, size } = parseInput(proofInput, input);
  return inTransaction(ctx, async ({ tx }) => {
    const [found] = await tx.execute<StoredEntry>(
      sql`select ${storedColumns} from log.entry where event_id = ${eventId}`,
    );
    const entry = orNotFound(found);
    if (!maySee(acting, entry)) throw refused('not_found');
    const [proof] = await proveEntries(tx, [entry], size);
    // An event is sealed about a second after it was appended; until then there is nothing to prove.
    return { ...orNotFound(proof), verifierKey: await readNewestKey(tx) };
  });
}

function maySee({ id, roles }: Acting, { kind, actor, payload }: StoredEntry): boolean {
  if (roles.includes('operator')) return true;
  const by: unknown = Reflect.get(objectOf(actor), 'accountId');
  const said = objectOf(payload);
  return (by === id && isActors(kind, said, id)) || subjectsOf(kind, said).includes(id);
}

function objectOf(json: string): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(json));
}

/** Proofs of those entries that one checkpoint covers: the newest, or the one of a tree size. */
export async function proveEntries(
  tx: Transaction,
  entries: readonly StoredEntry[],
  size?: number,
): Promise<readonly LogProof[]> {
  const head = await readHead(tx, size);
  if (!head) return [];
  const { treeSize } = head;
  const sealed = entries.filter(({ position }) => position <= treeSize);
  const ranges = sealed.map(({ position }) => inclusionRanges(position - 1, treeSize));
  const hashes = (await readRanges(tx, ranges.flat())).map(toBase64);
  let at = 0;
  return sealed.map((entry, index) => {
    const bytes = entryBytes(entry);
    return {
      position: entry.position,
      leaf: toBase64(leafHash(bytes)),
      treeSize,
      hashes: hashes.slice(at, (at += ranges[index]?.length ?? 0)),
      entry: new TextDecoder().decode(bytes),
      checkpoint: head.note,
    };
  });
}

export async function readNewestKey(tx: Transaction): Promise<string> {
  return verifierKeyText(orNotFound((await readVerifierKeys(tx)).at(-1)));
}

/** The newest signed head of the log, for everybody: it tells how many events there are, and nothing of them. */
export async function readLogCheckpoint(ctx: ServiceContext): Promise<string> {
  return orNotFound(await inTransaction(ctx, ({ tx }) => readHead(tx))).note;
}

/** The keys with which checkpoints can be checked, a line each, the newest last; for everybody. */
export async function readLogKeys(ctx: ServiceContext): Promise<string> {
  const keys = await inTransaction(ctx, ({ tx }) => readVerifierKeys(tx));
  return keys.map((key) => `${verifierKeyText(key)}\n`).join('');
}

async function readHead(tx: Transaction, size?: number) {
  const [head] = await tx
    .select({ treeSize: checkpoint.treeSize, note: checkpoint.note })
    .from(checkpoint)
    .where(size === undefined ? undefined : eq(checkpoint.treeSize, size))
    .orderBy(desc(checkpoint.treeSize))
    .limit(1);
  return head;
}
