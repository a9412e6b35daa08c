import { elements, isJsonObject, text, type JsonObject } from '../json';
import { parseTimestamp } from '../timestamp';
import { type CheckSentence, tell, type Telling } from './sentences';

/** The key in a DID document that a proof names, or what forbids its use. */
export type KeyAnswer =
  | { readonly ok: true; readonly key: JsonObject }
  | { readonly ok: false; readonly telling: Telling };

/**
 * Finds the key of a proof in its issuer's DID document: the id must stand in `assertionMethod`, the issuer must
 * control it, and it must not be revoked, nor expired when the proof was made (Controlled Identifiers 1.0, section 2.2).
 */
export function findKey(didDocument: JsonObject, issuerId: string, proof: JsonObject, now: Date): KeyAnswer {
  const id = text(proof['verificationMethod']) ?? '';
  if (didDocument['id'] !== issuerId) return refuse('The DID document is of another subject.');
  const allowed = elements(didDocument['assertionMethod']);
  const embedded = allowed.filter(isJsonObject).find((method) => method['id'] === id);
  if (!embedded && !allowed.includes(id)) return refuse('{key} may not make assertions for the issuer.', { key: id });
  const listed = elements(didDocument['verificationMethod']).filter(isJsonObject);
  const key = embedded ?? listed.find((method) => method['id'] === id);
  if (!key) return refuse('{key} is not in the DID document.', { key: id });
  if (key['controller'] !== issuerId) return refuse('{key} is controlled by someone else.', { key: id });
  const revoked = boundary(key['revoked']);
  if (revoked && revoked <= now) return refuse('{key} was revoked.', { key: id });
  const expires = boundary(key['expires']);
  const created = parseTimestamp(proof['created']);
  if (expires && (!created || created > expires))
    return refuse('{key} had expired when the proof was made.', { key: id });
  return { ok: true, key };
}

function refuse(sentence: CheckSentence, facts?: Telling['facts']): KeyAnswer {
  return { ok: false, telling: tell(sentence, facts) };
}

/** A limit that is written but not readable counts as reached long ago: a doubtful key is not used. */
function boundary(value: unknown): Date | undefined {
  if (value === undefined) return undefined;
  return parseTimestamp(value) ?? new Date(0);
}
