import type { Database } from '@assay/db/connect';
import { findLogSeed } from '@assay/local/log-seed';
import { logSigner, readVerifierKeys } from '@assay/services/log/log-key';
import { isSameHash } from '@assay/transparency/hash';
import { parseVerifierKey, type NoteKey } from '@assay/transparency/note-key';
import { Refusal } from '../refusal';

/**
 * The keys that may have sealed the log. Those that the database lists count only as far as they are the key of this
 * installation's seed, under any address that it had, or named by the caller: whoever rewrites the log could list one.
 */
export async function trustedKeys(
  database: Database,
  dataFolder: string,
  named: readonly string[],
): Promise<readonly NoteKey[]> {
  const given = named.map(readKey);
  const listed = await readVerifierKeys(database);
  const seed = await findLogSeed(dataFolder);
  if (seed === undefined) return given.length > 0 ? given : listed;
  const own = logSigner('http://localhost', seed);
  return [...given, ...listed.filter(({ publicKey }) => isSameHash(publicKey, own.publicKey))];
}

export function readKey(text: string): NoteKey {
  try {
    return parseVerifierKey(text);
  } catch (error) {
    if (error instanceof Error && error.name === 'NoteKeyError') throw new Refusal(error.message);
    throw error;
  }
}
