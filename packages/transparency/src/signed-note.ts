import { ed25519 } from '@noble/curves/ed25519.js';
import { fromBase64, toBase64 } from './base64';
import { isSameKey, type NoteKey, type NoteSigner } from './note-key';

const MOST_SIGNATURES = 100;
const ID_BYTES = 4;

export class NoteError extends Error {
  override readonly name = 'NoteError';
}

/**
 * Signs a text as a note. Source: C2SP signed-note.
 * @throws {NoteError} when the text does not end with a line feed or has control characters
 */
export function signNote(text: string, signer: NoteSigner): string {
  if (!text.endsWith('\n') || hasControls(text)) throw new NoteError('The text of a note is whole lines.');
  const signature = signer.sign(new TextEncoder().encode(text));
  return `${text}\n— ${signer.name} ${toBase64(Uint8Array.of(...signer.id, ...signature))}\n`;
}

/** A note that a known key has signed. */
export type OpenedNote = { readonly text: string; readonly signedBy: readonly NoteKey[] };

/**
 * The text of a note, once at least one known key has signed it; signatures of unknown keys say nothing.
 * @throws {NoteError} when the note is malformed, when no known key signed it, or when a known key's signature is wrong
 */
export function openNote(note: string, known: readonly NoteKey[]): OpenedNote {
  const { text, signatures } = parseNote(note);
  const message = new TextEncoder().encode(text);
  const signedBy: NoteKey[] = [];
  for (const { name, id, signature } of signatures) {
    const key = known.find((each) => isSameKey(each, { name, id }));
    if (!key || signedBy.includes(key)) continue;
    if (!isSignature(signature, message, key)) throw new NoteError(`The signature of ${name} is not over this text.`);
    signedBy.push(key);
  }
  if (signedBy.length === 0) throw new NoteError('No known key has signed this note.');
  return { text, signedBy };
}

/** The text of a note without looking at its signatures. */
export function noteText(note: string): string {
  return parseNote(note).text;
}

type Signature = { readonly name: string; readonly id: Uint8Array; readonly signature: Uint8Array };

function parseNote(note: string): { readonly text: string; readonly signatures: readonly Signature[] } {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || hasControls(note)) throw new NoteError('This is no signed note.');
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw new NoteError('This note has too many signatures.');
  return { text: note.slice(0, end + 1), signatures: lines.map(parseSignature) };
}

function parseSignature(line: string): Signature {
  const [, name = '', encoded = ''] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (name === '' || !bytes || bytes.length <= ID_BYTES) throw new NoteError('A signature of this note is malformed.');
  return { name, id: bytes.slice(0, ID_BYTES), signature: bytes.slice(ID_BYTES) };
}

function isSignature(signature: Uint8Array, message: Uint8Array, { publicKey }: NoteKey): boolean {
  // The library throws for what cannot be a signature or a key at all.
  if (signature.length !== 64) return false;
  try {
    return ed25519.verify(signature, message, publicKey);
  } catch {
    return false;
  }
}

/** Control characters below U+0020 save the line feed. */
function hasControls(text: string): boolean {
  return Array.from(text).some((character) => character < ' ' && character !== '\n');
}
