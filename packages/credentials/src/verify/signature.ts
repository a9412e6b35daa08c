import { offlineDocumentLoader } from '../document-loader';
import { text, type JsonObject } from '../json';
import { cryptosuite, DataIntegrityProof, verifyCredential } from '../libraries';
import { tell, type Telling } from './sentences';
import type { BadgeDocument } from './shape';

export function isSupportedProof(proof: JsonObject): boolean {
  return proof['type'] === 'DataIntegrityProof' && proof['cryptosuite'] === cryptosuite.name;
}

/**
 * Checks one proof of a credential on its own. The library calls a set of proofs verified when any of them is, hence
 * one call each; validity and status are asked elsewhere, hence its clock is set to `validFrom`.
 * @returns undefined when the signature holds, else why not
 */
export async function signatureProblem(
  badge: BadgeDocument,
  proof: JsonObject,
  key: JsonObject,
  controller: JsonObject,
): Promise<Telling | undefined> {
  const keyDocuments = new Map([[text(proof['verificationMethod']) ?? '', key]]);
  const result = await verifyCredential({
    credential: { ...badge.json, proof },
    suite: new DataIntegrityProof({ cryptosuite }),
    controller,
    documentLoader: offlineDocumentLoader(keyDocuments),
    checkStatus: async () => ({ verified: true }),
    now: badge.validFrom,
  });
  if (result.verified) return undefined;
  const problem = rootMessage(result.error);
  return problem === undefined ? tell('The signature does not hold.') : tell('{problem}', { problem });
}

/** The library wraps causes in lists of errors; the innermost first one says what happened. */
function rootMessage(error: unknown): string | undefined {
  if (Array.isArray(error)) return rootMessage(error[0]);
  if (!(error instanceof Error)) return undefined;
  const inner: unknown = 'errors' in error ? error.errors : error.cause;
  const nested = Array.isArray(inner) ? inner.length > 0 : inner instanceof Error;
  return nested ? rootMessage(inner) : error.message;
}
