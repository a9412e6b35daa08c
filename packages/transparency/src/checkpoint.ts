import { fromBase64, toBase64 } from './base64';
import { HASH_BYTES, type Hash } from './hash';

/** The head of a log: so many leaves, this root. */
export type Checkpoint = {
  /** Names the log, such as `example.com/log`. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
};

export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
}

/** The text of a checkpoint, to be signed as a note. Source: C2SP tlog-checkpoint. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/**
 * Reads the text of an opened note as a checkpoint; extension lines are passed over.
 * @throws {CheckpointError} when it is none
 */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', decimal = '', encoded = '', ...rest] = text.split('\n');
  const root = fromBase64(encoded);
  const size = Number(decimal);
  const isSound = origin !== '' && /^(0|[1-9]\d*)$/.test(decimal) && Number.isSafeInteger(size);
  if (!isSound || root?.length !== HASH_BYTES || rest.at(-1) !== '' || rest.slice(0, -1).includes('')) {
    throw new CheckpointError('This is no checkpoint: origin, size and root, a line each.');
  }
  return { origin, size, root };
}
