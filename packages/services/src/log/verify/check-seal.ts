import { parseCheckpoint } from '@assay/transparency/checkpoint';
import { appendLeaves, rootOf, type Frontier } from '@assay/transparency/frontier';
import { isSameHash, type Hash } from '@assay/transparency/hash';
import type { NoteKey } from '@assay/transparency/note-key';
import { openNote } from '@assay/transparency/signed-note';
import { noteText } from '../checkpoint-line';
import type { Seal } from './sealed-part';

/** The tree after a checkpoint; undefined when hashes, root and note do not go together. */
export function growBySeal(before: Frontier, seal: Seal, leaves: readonly Hash[]): Frontier | undefined {
  const { frontier, stored } = appendLeaves(before, leaves);
  const root = rootOf(frontier);
  const noted = readOrNothing(() => parseCheckpoint(noteText(seal.note)));
  const isSound =
    frontier.size === seal.treeSize &&
    isSameHash(Buffer.concat(stored), seal.hashes) &&
    isSameHash(root, seal.root) &&
    noted?.size === seal.treeSize &&
    isSameHash(root, noted.root);
  return isSound ? frontier : undefined;
}

/** Whether one of the keys has signed the checkpoint under the name of its log. */
export function isSigned({ note }: Pick<Seal, 'note'>, keys: readonly NoteKey[]): boolean {
  const signed = readOrNothing(() => {
    const { text, signedBy } = openNote(note, keys);
    const { origin } = parseCheckpoint(text);
    return signedBy.some(({ name }) => name === origin);
  });
  return signed === true;
}

/** What a note says; undefined for one that is malformed or not signed. */
function readOrNothing<Said>(read: () => Said): Said | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && ['NoteError', 'CheckpointError'].includes(error.name)) return undefined;
    throw error;
  }
}
