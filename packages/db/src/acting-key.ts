import { createHmac, hkdfSync } from 'node:crypto';

const BLOCK_BYTES = 64;

/**
 * The key with which a process proves to the database for whom it acts. It comes from the password of the login, which
 * the process has and the owner registers: no second secret to hand out, and nothing that SQL could read.
 */
export function actingKey(password: string): Buffer {
  return Buffer.from(hkdfSync('sha256', password, 'assay', 'acting', 32));
}

/** The two padded forms of a key of at most 64 bytes, from which PostgreSQL computes HMAC-SHA-256 with its plain sha256 (RFC 2104). */
export function hmacPads(key: Buffer): { readonly inner: Buffer; readonly outer: Buffer } {
  const padded = Buffer.concat([key], BLOCK_BYTES);
  return {
    inner: Buffer.from(padded.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(padded.map((byte) => byte ^ 0x5c)),
  };
}

/** A claim such as `account:<id>` with its signature, as `assay.acting_as` reads it. */
export function signClaim(key: Buffer, claim: string): string {
  return `${claim}.${createHmac('sha256', key).update(claim).digest('hex')}`;
}
