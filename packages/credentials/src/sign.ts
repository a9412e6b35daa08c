import { offlineDocumentLoader } from './document-loader';
import { isJsonObject, text, type JsonObject } from './json';
import { cryptosuite, DataIntegrityProof, issue } from './libraries';
import type { SigningKey } from './signing-key';

/**
 * Signs a credential with Data Integrity, cryptosuite `eddsa-rdfc-2022` (W3C VC Data Integrity EdDSA 1.0).
 * The input is not touched; a proof that it carries is left out, because it was made over something else.
 * @param now becomes `proof.created`
 * @returns the credential with `proof` as an array of one
 * @throws {RangeError} when the issuer is not the key's controller
 * @throws {Error} (JSON-LD safe mode) when a term is defined by none of the contexts
 */
export async function signCredential(credential: JsonObject, key: SigningKey, now: Date): Promise<JsonObject> {
  const { proof: _stale, ...unsigned } = structuredClone(credential);
  const issuer = unsigned['issuer'];
  const issuerId = text(isJsonObject(issuer) ? issuer['id'] : issuer);
  if (issuerId !== key.controller) {
    throw new RangeError(`The issuer ${issuerId ?? '(none)'} does not control the key ${key.id}.`);
  }
  const suite = new DataIntegrityProof({ signer: key.signer, date: now, cryptosuite });
  const signed: unknown = await issue({ credential: unsigned, suite, documentLoader: offlineDocumentLoader(), now });
  if (!isJsonObject(signed) || !isJsonObject(signed['proof'])) throw new Error('Signing returned no single proof.');
  return { ...signed, proof: [signed['proof']] };
}
