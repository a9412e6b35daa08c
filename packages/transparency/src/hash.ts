import { sha256 } from './sha256';

/** A SHA-256 hash: 32 bytes. */
export type Hash = Uint8Array;

export const HASH_BYTES = 32;

const LEAF = 0x00;
const NODE = 0x01;

/** The hash of a leaf: SHA-256 of a zero byte and the leaf's bytes. Source: RFC 6962, section 2.1. */
export function leafHash(bytes: Uint8Array): Hash {
  const input = new Uint8Array(1 + bytes.length);
  input[0] = LEAF;
  input.set(bytes, 1);
  return sha256(input);
}

/** The hash of an inner node: SHA-256 of a one byte and both children. Source: RFC 6962, section 2.1. */
export function nodeHash(left: Hash, right: Hash): Hash {
  const input = new Uint8Array(1 + 2 * HASH_BYTES);
  input[0] = NODE;
  input.set(left, 1);
  input.set(right, 1 + HASH_BYTES);
  return sha256(input);
}

/** The root of a tree without leaves: SHA-256 of nothing. Source: RFC 6962, section 2.1. */
export function emptyRoot(): Hash {
  return sha256(new Uint8Array(0));
}

export function isSameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
