import { keyId } from './did-web';
import { ed25519Multikey, type Ed25519KeyPair, type Multikey, type Signer } from './libraries';

/** An Ed25519 key of one issuer, able to sign. */
export type SigningKey = {
  /** DID URL, `did:web:…#z6Mk…`. */
  readonly id: string;
  readonly controller: string;
  readonly publicKeyMultibase: string;
  readonly signer: Signer;
  /** One line that holds both halves, for a secret store or an environment variable; `importSigningKey` reads it. */
  readonly exportSecret: () => string;
};

/** Makes a new key for the issuer `did` from the platform's random source. */
export async function generateSigningKey(did: string): Promise<SigningKey> {
  return signingKey(await ed25519Multikey.generate({ controller: did }));
}

/**
 * Reads a key written by `exportSecret`: public and secret multikey joined by a colon.
 * @throws {SigningKeyError} when the text has another form, or its halves do not belong together; the message never
 * contains the text
 */
export async function importSigningKey(did: string, secret: string): Promise<SigningKey> {
  const [publicKeyMultibase, secretKeyMultibase, ...rest] = secret.trim().split(':');
  if (!publicKeyMultibase || !secretKeyMultibase || rest.length > 0) {
    throw new SigningKeyError('A signing key reads PUBLIC:SECRET, both multibase.');
  }
  const id = keyId(did, publicKeyMultibase);
  const multikey = { type: 'Multikey', id, controller: did, publicKeyMultibase, secretKeyMultibase } as const;
  try {
    return signingKey(await readMatchingPair(multikey));
  } catch {
    // Neither the message nor the cause is passed on: a library's may quote key material.
    throw new SigningKeyError('The signing key is not a matching pair of Ed25519 multikeys.');
  }
}

export class SigningKeyError extends Error {
  override readonly name = 'SigningKeyError';
}

async function readMatchingPair(multikey: Multikey): Promise<Ed25519KeyPair> {
  const pair = await ed25519Multikey.from(multikey);
  const data = new TextEncoder().encode(multikey.id);
  const signature = await pair.signer().sign({ data });
  if (!(await pair.verifier().verify({ data, signature }))) throw new Error('The halves belong to two keys.');
  return pair;
}

function signingKey(pair: Ed25519KeyPair): SigningKey {
  return {
    id: pair.id,
    controller: pair.controller,
    publicKeyMultibase: pair.publicKeyMultibase,
    signer: pair.signer(),
    exportSecret: () => `${pair.publicKeyMultibase}:${pair.secretKeyMultibase}`,
  };
}
