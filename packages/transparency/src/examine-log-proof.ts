import { fromBase64, toBase64 } from './base64';
import { parseCheckpoint, type Checkpoint } from './checkpoint';
import { HASH_BYTES, isSameHash, leafHash, type Hash } from './hash';
import { rootOfInclusion } from './inclusion';
import { parseLogProof, type LogProof } from './log-proof';
import type { NoteKey } from './note-key';
import { noteText, openNote } from './signed-note';
import type { Trust } from './trust';

/**
 * The questions that a proof answers, in order: is the entry the one that was hashed; do the hashes lead to a root; is it
 * the root of the checkpoint; is the checkpoint signed; is it what one knows of this log from elsewhere.
 */
export const proofSteps = ['leaf', 'path', 'root', 'signature', 'trust'] as const;

export type ProofStep = (typeof proofSteps)[number];

export type Examined = {
  readonly proof: LogProof;
  /** What is wrong, by step; nothing when the entry stands in the log. */
  readonly faults: Readonly<Partial<Record<ProofStep, string>>>;
  readonly isValid: boolean;
  /** The hash of the entry, and the root to which it leads. */
  readonly leaf: Hash;
  readonly root: Hash | undefined;
  readonly head: Checkpoint | undefined;
  readonly signedBy: readonly NoteKey[];
};

/**
 * Walks through a proof and goes on after a fault, so that each step is told by itself.
 * @param keys under which the checkpoint may be signed
 * @param trust what is known of the log from elsewhere; without it the keys are taken as they come
 * @throws {LogProofError} when the document is no proof at all
 */
export function examineLogProof(document: unknown, keys: readonly NoteKey[], trust?: Trust): Examined {
  const proof = parseLogProof(document);
  const leaf = leafHash(new TextEncoder().encode(proof.entry));
  const root = rootOf(proof);
  const head = tried(() => parseCheckpoint(noteText(proof.checkpoint)));
  const note = tried(() => openNote(proof.checkpoint, keys));
  const faults = Object.fromEntries(
    Object.entries({
      leaf: toBase64(leaf) === proof.leaf ? undefined : 'The entry has another hash than the leaf of the proof.',
      path: root ? undefined : 'The hashes are not those that lead from this position to a root.',
      root: 'fault' in head ? head.fault : rootFault(proof, root, head.value),
      signature: 'fault' in note ? note.fault : undefined,
      trust: 'fault' in head ? head.fault : trustFault(head.value, trust),
    } satisfies Record<ProofStep, string | undefined>).filter(([, fault]) => fault !== undefined),
  );
  return {
    proof,
    faults,
    isValid: Object.keys(faults).length === 0,
    leaf,
    root,
    head: 'fault' in head ? undefined : head.value,
    signedBy: 'fault' in note ? [] : note.value.signedBy,
  };
}

/** The root to which the hashes lead from the leaf that the proof states. */
function rootOf({ position, leaf, treeSize, hashes }: LogProof): Hash | undefined {
  const [stated, ...path] = [leaf, ...hashes].map(hashOf);
  if (!stated || !path.every((hash) => hash !== undefined)) return undefined;
  return rootOfInclusion({ leaf: stated, index: position - 1, size: treeSize, proof: path });
}

function hashOf(text: string): Hash | undefined {
  const hash = fromBase64(text);
  return hash?.length === HASH_BYTES ? hash : undefined;
}

function rootFault({ treeSize }: LogProof, root: Hash | undefined, head: Checkpoint): string | undefined {
  if (head.size !== treeSize) return 'The checkpoint is of another tree size than the proof.';
  const isSame = root !== undefined && isSameHash(root, head.root);
  return isSame ? undefined : 'The hashes do not lead from the entry to the root of the checkpoint.';
}

function trustFault({ origin, size, root }: Checkpoint, trust: Trust | undefined): string | undefined {
  if (trust?.by !== 'checkpoint') return undefined;
  const known = trust.checkpoint;
  if (known.origin !== origin) return `The checkpoint that you have is of another log, ${known.origin}.`;
  if (known.size !== size) {
    return `The checkpoint that you have is of ${known.size} entries, and the proof leads to one of ${size}.`;
  }
  return isSameHash(known.root, root) ? undefined : 'The checkpoint that you have knows another log of this size.';
}

/** What malformed or unsigned text makes the readers of notes throw is an answer here. */
function tried<Value>(read: () => Value): { readonly value: Value } | { readonly fault: string } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Error && ['NoteError', 'CheckpointError'].includes(error.name)) {
      return { fault: error.message };
    }
    throw error;
  }
}
