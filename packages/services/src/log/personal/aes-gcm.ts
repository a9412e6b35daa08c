import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce: nonce, ciphertext and tag.
 * @param purpose what the text is and where it stands; opened under another purpose, it is refused
 */
export function sealBytes(key: KeyObject, purpose: string, bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(purpose));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** The key or the purpose is another, or a bit of it was changed. */
export class UnopenedError extends Error {
  override readonly name = 'UnopenedError';
}

/** @throws {UnopenedError} when the key or the purpose is another, or a bit of it was changed */
export function openBytes(key: KeyObject, purpose: string, sealed: Uint8Array): Buffer {
  try {
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(purpose));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (error) {
    throw new UnopenedError('what is sealed cannot be opened with this key', { cause: error });
  }
}
