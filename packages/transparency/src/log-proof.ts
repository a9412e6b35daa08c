import { fromBase64, toBase64 } from './base64';
import { parseCheckpoint, type Checkpoint } from './checkpoint';
import { HASH_BYTES, leafHash, type Hash } from './hash';
import { verifyInclusion } from './inclusion';
import type { NoteKey } from './note-key';
import { openNote } from './signed-note';

/** All that is needed to check, without the log, that an entry stands in it. Hashes in Base 64. */
export type LogProof = {
  /** From 1: position p is leaf p − 1 of the tree. */
  readonly position: number;
  readonly leaf: string;
  readonly treeSize: number;
  /** From the leaf upwards. */
  readonly hashes: readonly string[];
  /** The bytes of the entry that were hashed, as UTF-8 text. */
  readonly entry: string;
  /** A signed note over the head of the log at this tree size. */
  readonly checkpoint: string;
};

export class LogProofError extends Error {
  override readonly name = 'LogProofError';
}

/** What a sound proof shows. */
export type Proven = { readonly position: number; readonly head: Checkpoint; readonly signedBy: readonly NoteKey[] };

/**
 * Checks an inclusion proof against the keys that one trusts.
 * @throws {LogProofError} when it is malformed or does not hold; the message says why
 * @throws {NoteError} {CheckpointError} when the checkpoint is not signed by one of the keys, or is none
 */
export function checkLogProof(document: unknown, keys: readonly NoteKey[]): Proven {
  const proof = parseLogProof(document);
  const { text, signedBy } = openNote(proof.checkpoint, keys);
  const head = parseCheckpoint(text);
  const leaf = leafHash(new TextEncoder().encode(proof.entry));
  if (head.size !== proof.treeSize) throw new LogProofError('The checkpoint is of another tree size than the proof.');
  if (toBase64(leaf) !== proof.leaf) throw new LogProofError('The entry has another hash than the leaf of the proof.');
  const index = proof.position - 1;
  const { root } = head;
  if (!verifyInclusion({ leaf, index, size: head.size, proof: proof.hashes.map(hashOf), root })) {
    throw new LogProofError('The hashes do not lead from the entry to the signed root.');
  }
  return { position: proof.position, head, signedBy };
}

function hashOf(text: string): Hash {
  const hash = fromBase64(text);
  if (hash?.length !== HASH_BYTES) throw new LogProofError('A hash of the proof is none.');
  return hash;
}

function parseLogProof(document: unknown): LogProof {
  const member = (name: keyof LogProof): unknown =>
    typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
  const textOf = (name: keyof LogProof): string => {
    const value = member(name);
    if (typeof value !== 'string') throw new LogProofError(`The proof lacks "${name}".`);
    return value;
  };
  const numberOf = (name: keyof LogProof): number => {
    const value = member(name);
    if (typeof value !== 'number') throw new LogProofError(`The proof lacks "${name}".`);
    return value;
  };
  const hashes: unknown = member('hashes');
  if (!Array.isArray(hashes) || !hashes.every((hash) => typeof hash === 'string')) {
    throw new LogProofError('The proof lacks "hashes".');
  }
  return {
    position: numberOf('position'),
    leaf: textOf('leaf'),
    treeSize: numberOf('treeSize'),
    hashes,
    entry: textOf('entry'),
    checkpoint: textOf('checkpoint'),
  };
}
