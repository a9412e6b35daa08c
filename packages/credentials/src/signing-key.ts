import { keyId } from './did-web';
import { ed25519Multikey, type Ed25519KeyPair, type Signer } from './libraries';

/** An Ed25519 key of one issuer, able to sign. */
export type SigningKey = {
  /** DID URL, `did:web:…#z6Mk…`. */
  readonly id: string;
  readonly controller: string;
  /** Multikey of the public half, `z6Mk…`. */
  readonly publicKeyMultibase: string;
  readonly signer: Signer;
};

const seedBytes = 32;

/**
 * Makes the seed of a new key from the platform's random source: the 32 bytes of an Ed25519 private key (RFC 8032,
 * section 5.1.5) in base64url, one line for a secret store or an environment variable.
 */
export function generateSigningSeed(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(seedBytes))).toString('base64url');
}

/**
 * The key of the issuer `did` that a seed stands for; the same seed gives the same key.
 * @throws {SigningKeyError} when the text is no seed; the message never contains it
 */
export async function importSigningKey(did: string, seed: string): Promise<SigningKey> {
  const bytes = Buffer.from(seed.trim(), 'base64url');
  if (bytes.length !== seedBytes || bytes.toString('base64url') !== seed.trim()) {
    throw new SigningKeyError(`A signing key is a seed of ${seedBytes} bytes in base64url.`);
  }
  return signingKey(await ed25519Multikey.generate({ controller: did, seed: new Uint8Array(bytes) }));
}

export class SigningKeyError extends Error {
  override readonly name = 'SigningKeyError';
}

function signingKey(pair: Ed25519KeyPair): SigningKey {
  return {
    id: keyId(pair.controller, pair.publicKeyMultibase),
    controller: pair.controller,
    publicKeyMultibase: pair.publicKeyMultibase,
    signer: pair.signer(),
  };
}
