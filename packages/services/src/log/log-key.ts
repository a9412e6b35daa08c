import { verifierKey } from '@assay/db/schema/log-seal';
import type { Database, Transaction } from '@assay/db/connect';
import {
  noteSigner,
  parseVerifierKey,
  verifierKeyText,
  type NoteKey,
  type NoteSigner,
} from '@assay/transparency/note-key';
import { asc } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

/** The key that a seed (32 bytes in base64url) stands for, named after the public address that keeps the log. */
export function logSigner(publicUrl: string, seed: string): NoteSigner {
  return noteSigner(`${new URL(publicUrl).host}/log`, new Uint8Array(Buffer.from(seed.trim(), 'base64url')));
}

/** Publishes the public half of the key in force, once; the worker does so when it starts. */
export async function listVerifierKey(ctx: ServiceContext, key: NoteKey): Promise<void> {
  requireSystem(ctx);
  await ctx.database
    .insert(verifierKey)
    .values({ key: verifierKeyText(key) })
    .onConflictDoNothing();
}

export type ListedKeys = {
  /** Every key that ever sealed this log, oldest first. */
  readonly keys: readonly NoteKey[];
  /** How many rows are no keys: somebody else than the worker wrote them, and nothing may stand still for that. */
  readonly unreadable: number;
};

export async function readListedKeys(db: Database | Transaction): Promise<ListedKeys> {
  const rows = await db.select({ key: verifierKey.key }).from(verifierKey).orderBy(asc(verifierKey.listedAt));
  const keys = rows.flatMap(({ key }) => keyOrNone(key));
  return { keys, unreadable: rows.length - keys.length };
}

/** The same for whoever only checks signatures. */
export async function readVerifierKeys(db: Database | Transaction): Promise<readonly NoteKey[]> {
  return (await readListedKeys(db)).keys;
}

function keyOrNone(text: string): readonly NoteKey[] {
  try {
    return [parseVerifierKey(text)];
  } catch (error) {
    if (error instanceof Error && error.name === 'NoteKeyError') return [];
    throw error;
  }
}
