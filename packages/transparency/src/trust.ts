import { parseCheckpoint, type Checkpoint } from './checkpoint';
import { parseVerifierKey, type NoteKey } from './note-key';
import { noteText } from './signed-note';

/** What whoever checks a proof knows of the log from elsewhere: its keys, or a head that they kept. */
export type Trust =
  | { readonly by: 'keys'; readonly keys: readonly NoteKey[] }
  | { readonly by: 'checkpoint'; readonly checkpoint: Checkpoint };

/**
 * Reads verifier keys, a line each, or a checkpoint. The signature of a checkpoint is not asked for: it is trusted because
 * of where it was kept.
 * @throws {NoteKeyError} {NoteError} {CheckpointError} when the text is neither
 */
export function parseTrust(text: string): Trust {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  if (lines.length > 2 && lines.includes('')) {
    return { by: 'checkpoint', checkpoint: parseCheckpoint(noteText(`${lines.join('\n')}\n`)) };
  }
  return { by: 'keys', keys: lines.map(parseVerifierKey) };
}
