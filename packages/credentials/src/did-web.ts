import type { JsonObject } from './json';

/** Public part of a signing key as the issuer's DID document lists it. */
export type PublicKey = {
  /** Multikey of an Ed25519 public key, `z6Mk…`. */
  readonly publicKeyMultibase: string;
  /** No credential signed later counts (the key was retired in good order). */
  readonly expiresAt?: Date;
  /** Nothing signed with the key counts any more (the key was compromised). */
  readonly revokedAt?: Date;
};

/**
 * The DID of the installation at `publicUrl`, by the did:web method (W3C CCG, "did:web Method Specification"):
 * `https://assay.example` → `did:web:assay.example`, `http://localhost:3000` → `did:web:localhost%3A3000`.
 *
 * The method resolves over https only. `http` is taken for loopback hosts alone, so that a laptop can try everything;
 * such badges verify on that machine and nowhere else.
 * @throws {RangeError} for another scheme, for http on a host that is not loopback, and for a URL with a path, query,
 * fragment or credentials, because the document lives at `/.well-known/did.json`
 */
export function didOfPublicUrl(publicUrl: string): string {
  const url = new URL(publicUrl);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new RangeError(`did:web needs https (http only on loopback), not ${publicUrl}.`);
  }
  if (url.pathname !== '/' || url.search || url.hash || url.username || url.password) {
    throw new RangeError(`The public address must be an origin without path, query or user name: ${publicUrl}.`);
  }
  return `did:web:${encodeURIComponent(url.host)}`;
}

/**
 * Where the document of a did:web DID lies: `did:web:assay.example` → `https://assay.example/.well-known/did.json`,
 * with path segments after the host `https://host/path/did.json`. Loopback hosts are asked over http.
 * @returns undefined for what is no did:web DID
 */
export function didDocumentUrl(did: string): string | undefined {
  const [scheme, method, host, ...path] = did.split(':');
  if (scheme !== 'did' || method !== 'web' || !host || !/^[\w.%[\]-]+$/.test(host)) return undefined;
  const authority = host.replaceAll(/%3a/gi, ':').replaceAll(/%5b/gi, '[').replaceAll(/%5d/gi, ']');
  const address = `https://${authority}/${path.length > 0 ? path.join('/') : '.well-known'}/did.json`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return isLoopback(url.hostname) ? `http:${url.href.slice('https:'.length)}` : url.href;
}

function isLoopback(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** The id of a key: the DID with the multikey itself as its fragment, so that an id never comes to mean another key. */
export function keyId(did: string, publicKeyMultibase: string): string {
  return `${did}#${publicKeyMultibase}`;
}

/**
 * The DID document that lists the keys of an installation (W3C DID 1.0 with Multikey of Controlled Identifiers 1.0).
 * Retired keys stay in `assertionMethod` for good: taken out, every badge that they signed would fail.
 */
export function buildDidDocument(did: string, keys: readonly PublicKey[]): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: keys.map((key) => ({
      id: keyId(did, key.publicKeyMultibase),
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: key.publicKeyMultibase,
      ...(key.expiresAt && { expires: key.expiresAt.toISOString() }),
      ...(key.revokedAt && { revoked: key.revokedAt.toISOString() }),
    })),
    assertionMethod: keys.map((key) => keyId(did, key.publicKeyMultibase)),
  };
}
