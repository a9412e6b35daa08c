import { examineLogProof, type Examined } from '@assay/transparency/examine-log-proof';
import { parseVerifierKey, type NoteKey } from '@assay/transparency/note-key';
import { readProofFile } from '@assay/transparency/proof-file';
import { parseTrust, type Trust } from '@assay/transparency/trust';

/** What of a file cannot be read; the page says so in its language, which the texts of errors are not in. */
export type UnreadablePart = 'proof' | 'key';

/** What the form holds. */
export type Given = { readonly file: string | undefined; readonly trust: string };

export type Outcome =
  | { readonly is: 'no_file' }
  | { readonly is: 'no_key' }
  | { readonly is: 'bad_trust' }
  | { readonly is: 'not_read' }
  | { readonly is: 'unreadable'; readonly part: UnreadablePart }
  | { readonly is: 'examined'; readonly examined: readonly Examined[]; readonly trust: Trust | undefined };

/** Checks each proof of the file against what was given beside it. */
export function examine({ file, trust: given }: Given): Outcome {
  if (file === undefined) return { is: 'no_file' };
  const trust = given.trim() === '' ? undefined : reading(() => parseTrust(given));
  if (trust && 'fault' in trust) return { is: 'bad_trust' };
  const found = reading(() => {
    const { proofs, verifierKey } = readProofFile(file);
    const keys = keysOf(trust?.value, verifierKey);
    return keys && proofs.map((proof) => examineLogProof(proof, keys, trust?.value));
  });
  if ('fault' in found) return { is: 'unreadable', part: found.fault.name === 'NoteKeyError' ? 'key' : 'proof' };
  return found.value ? { is: 'examined', examined: found.value, trust: trust?.value } : { is: 'no_key' };
}

function keysOf(trust: Trust | undefined, named: string | undefined): readonly NoteKey[] | undefined {
  if (trust?.by === 'keys') return trust.keys;
  return named === undefined ? undefined : [parseVerifierKey(named)];
}

const known = ['LogProofError', 'NoteError', 'NoteKeyError', 'CheckpointError'];

function reading<Value>(read: () => Value): { readonly value: Value } | { readonly fault: Error } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Error && known.includes(error.name)) return { fault: error };
    throw error;
  }
}
