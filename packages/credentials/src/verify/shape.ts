import { credentialsV2 } from '../contexts';
import { elements, isJsonObject, text, type JsonObject, type JsonValue } from '../json';
import { parseTimestamp } from '../timestamp';
import { tell, type Telling } from './sentences';

/** A credential whose members that verification reads are known to be there and of the right kind. */
export type BadgeDocument = {
  readonly json: JsonObject;
  readonly id: string;
  readonly issuerId: string;
  readonly issuerName?: string;
  readonly contexts: readonly JsonValue[];
  readonly validFrom: Date;
  readonly validUntil?: Date;
  readonly proofs: readonly JsonObject[];
};

const openBadgesContext = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d+\.\d+)?\.json$/;
const absoluteUri = /^[a-z][a-z0-9+.-]*:\S+$/i;
const maxDepth = 32;
/** Several times what a rich badge has: canonicalising thousands takes many seconds, once a proof, and blocks the process. */
const maxValues = 1_000;
const maxProofs = 4;
const valueKeywords = new Set(['@context', '@value', '@language', '@direction']);

/**
 * Reads an Open Badges 3.0 credential with embedded proofs. Beyond the specification it refuses JSON that means one
 * thing to a JSON-LD reader and another to whoever displays it: keywords as members, null, nested contexts.
 * @returns the document, or the first thing that is wrong with it, in words
 */
export function readShape(json: unknown): BadgeDocument | Telling {
  if (!isJsonObject(json)) return tell('A credential is a JSON object.');
  const ambiguous = ambiguity(json, 0);
  if (ambiguous) return ambiguous;
  if (countValues(json) > maxValues)
    return tell('The credential holds more than {max} values.', { max: String(maxValues) });
  const contexts = elements(json['@context']);
  if (contexts[0] !== credentialsV2) return tell('The first context must be {context}.', { context: credentialsV2 });
  if (typeof contexts[1] !== 'string' || !openBadgesContext.test(contexts[1])) {
    return tell('The second context must be that of Open Badges 3.0.');
  }
  const types = elements(json['type']);
  if (!types.includes('VerifiableCredential')) return tell('type lacks VerifiableCredential.');
  if (!types.includes('OpenBadgeCredential') && !types.includes('AchievementCredential')) {
    return tell('type names no Open Badges credential.');
  }
  return subjectProblem(json['credentialSubject']) ?? readMembers(json, contexts);
}

function readMembers(json: JsonObject, contexts: readonly JsonValue[]): BadgeDocument | Telling {
  const id = text(json['id']);
  if (!id || !absoluteUri.test(id)) return tell('id must be an absolute URI.');
  const issuer = json['issuer'];
  const issuerId = text(isJsonObject(issuer) ? issuer['id'] : issuer);
  if (!issuerId || !absoluteUri.test(issuerId)) return tell('issuer must be, or have as its id, an absolute URI.');
  const issuerName = isJsonObject(issuer) ? text(issuer['name']) : undefined;
  const validFrom = parseTimestamp(json['validFrom']);
  if (!validFrom) return tell('validFrom must be a date and time with a zone.');
  const validUntil = json['validUntil'] === undefined ? undefined : parseTimestamp(json['validUntil']);
  if (json['validUntil'] !== undefined && !validUntil) return tell('validUntil must be a date and time with a zone.');
  const proofs = elements(json['proof']);
  if (proofs.length === 0) return tell('The credential carries no proof.');
  if (proofs.length > maxProofs)
    return tell('The credential carries more than {max} proofs.', { max: String(maxProofs) });
  if (!proofs.every(isJsonObject)) return tell('Each proof must be an object.');
  return {
    json,
    id,
    issuerId,
    ...(issuerName && { issuerName }),
    contexts,
    validFrom,
    ...(validUntil && { validUntil }),
    proofs,
  };
}

function subjectProblem(subject: JsonValue | undefined): Telling | undefined {
  if (!isJsonObject(subject)) return tell('credentialSubject must be one object.');
  if (!elements(subject['type']).includes('AchievementSubject'))
    return tell('credentialSubject is no AchievementSubject.');
  if (!text(subject['id']) && elements(subject['identifier']).length === 0) return tell('The subject has no id.');
  const achievement = subject['achievement'];
  if (!isJsonObject(achievement)) return tell('The subject has no achievement.');
  if (!elements(achievement['type']).includes('Achievement')) return tell('The achievement has no type Achievement.');
  const missing = ['id', 'name', 'description'].find((name) => !text(achievement[name]));
  if (missing) return tell('The achievement has no {member}.', { member: missing });
  return isJsonObject(achievement['criteria'])
    ? undefined
    : tell('The achievement has no {member}.', { member: 'criteria' });
}

function ambiguity(value: JsonValue, depth: number): Telling | undefined {
  if (depth > maxDepth) return tell('The credential nests deeper than {max} levels.', { max: String(maxDepth) });
  if (value === null) return tell('The credential contains null, which JSON-LD drops.');
  if (typeof value !== 'object') return undefined;
  if (!isJsonObject(value)) return firstProblem(value, depth);
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return tell('A member may not be called __proto__.');
    if (key.startsWith('@') && !valueKeywords.has(key))
      return tell('The keyword {key} may not stand as a member.', { key });
    if (key === '@context' && depth > 0) return tell('A context may stand only at the top of the credential.');
  }
  return firstProblem(
    Object.values(value).filter((member) => member !== undefined),
    depth,
  );
}

function countValues(value: JsonValue | undefined): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + countValues(member), 1);
}

function firstProblem(values: readonly JsonValue[], depth: number): Telling | undefined {
  for (const value of values) {
    const problem = ambiguity(value, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}
