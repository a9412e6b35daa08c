import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from './sha256';
import { fromBase64, toBase64 } from './base64';
import { isSameHash } from './hash';

const ED25519 = 0x01;
const ID_BYTES = 4;
const KEY_BYTES = 32;

/** A key that signs notes, by its public half. */
export type NoteKey = {
  /** Such as `example.com/log`: without spaces and without a plus. */
  readonly name: string;
  /** Four bytes that tell keys of one name apart. */
  readonly id: Uint8Array;
  readonly publicKey: Uint8Array;
};

export type NoteSigner = NoteKey & { readonly sign: (text: Uint8Array) => Uint8Array };

export class NoteKeyError extends Error {
  override readonly name = 'NoteKeyError';
}

/**
 * The Ed25519 key of a seed of 32 bytes (RFC 8032, section 5.1.5) under a name, able to sign.
 * @throws {NoteKeyError} when name or seed is none; the message never contains the seed
 */
export function noteSigner(name: string, seed: Uint8Array): NoteSigner {
  if (seed.length !== KEY_BYTES) throw new NoteKeyError(`A key of notes is made from ${KEY_BYTES} bytes.`);
  return { ...noteKey(name, ed25519.getPublicKey(seed)), sign: (text) => ed25519.sign(text, seed) };
}

/**
 * Reads a verifier key, `name+id+base64`.
 * @throws {NoteKeyError} when the text is none, or its id belongs to another key
 */
export function parseVerifierKey(text: string): NoteKey {
  const [, name = '', id = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text.trim()) ?? [];
  const bytes = fromBase64(encoded);
  if (bytes?.[0] !== ED25519 || bytes.length !== 1 + KEY_BYTES) {
    throw new NoteKeyError('This is no verifier key of Ed25519: name+id+key.');
  }
  const key = noteKey(name, bytes.slice(1));
  if (toHex(key.id) !== id) throw new NoteKeyError('The id of this verifier key belongs to another name or key.');
  return key;
}

/** The text form of the public half, for whoever checks notes. Source: golang.org/x/mod/sumdb/note. */
export function verifierKeyText({ name, id, publicKey }: NoteKey): string {
  return `${name}+${toHex(id)}+${toBase64(Uint8Array.of(ED25519, ...publicKey))}`;
}

export function isSameKey(one: Pick<NoteKey, 'name' | 'id'>, other: Pick<NoteKey, 'name' | 'id'>): boolean {
  return one.name === other.name && isSameHash(one.id, other.id);
}

/** Key id: the first four bytes of SHA-256 over name, line feed, type and key. Source: C2SP signed-note. */
function noteKey(name: string, publicKey: Uint8Array): NoteKey {
  if (name === '' || /[\s+]/u.test(name)) throw new NoteKeyError('The name of a key has neither space nor plus.');
  const input = Uint8Array.of(...new TextEncoder().encode(`${name}\n`), ED25519, ...publicKey);
  return { name, id: sha256(input).slice(0, ID_BYTES), publicKey };
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
