import { credentialsV2 } from '../contexts';
import { elements, isJsonObject, text, type JsonObject, type JsonValue } from '../json';
import { parseTimestamp } from '../timestamp';

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
export function readShape(json: unknown): BadgeDocument | string {
  if (!isJsonObject(json)) return 'A credential is a JSON object.';
  const ambiguous = ambiguity(json, 0);
  if (ambiguous) return ambiguous;
  if (countValues(json) > maxValues) return `The credential holds more than ${maxValues} values.`;
  const contexts = elements(json['@context']);
  if (contexts[0] !== credentialsV2) return `The first context must be ${credentialsV2}.`;
  if (typeof contexts[1] !== 'string' || !openBadgesContext.test(contexts[1])) {
    return 'The second context must be that of Open Badges 3.0.';
  }
  const types = elements(json['type']);
  if (!types.includes('VerifiableCredential')) return 'type lacks VerifiableCredential.';
  if (!types.includes('OpenBadgeCredential') && !types.includes('AchievementCredential')) {
    return 'type names no Open Badges credential.';
  }
  return subjectProblem(json['credentialSubject']) ?? readMembers(json, contexts);
}

function readMembers(json: JsonObject, contexts: readonly JsonValue[]): BadgeDocument | string {
  const id = text(json['id']);
  if (!id || !absoluteUri.test(id)) return 'id must be an absolute URI.';
  const issuer = json['issuer'];
  const issuerId = text(isJsonObject(issuer) ? issuer['id'] : issuer);
  if (!issuerId || !absoluteUri.test(issuerId)) return 'issuer must be, or have as its id, an absolute URI.';
  const issuerName = isJsonObject(issuer) ? text(issuer['name']) : undefined;
  const validFrom = parseTimestamp(json['validFrom']);
  if (!validFrom) return 'validFrom must be a date and time with a zone.';
  const validUntil = json['validUntil'] === undefined ? undefined : parseTimestamp(json['validUntil']);
  if (json['validUntil'] !== undefined && !validUntil) return 'validUntil must be a date and time with a zone.';
  const proofs = elements(json['proof']);
  if (proofs.length === 0) return 'The credential carries no proof.';
  if (proofs.length > maxProofs) return `The credential carries more than ${maxProofs} proofs.`;
  if (!proofs.every(isJsonObject)) return 'Each proof must be an object.';
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

function subjectProblem(subject: JsonValue | undefined): string | undefined {
  if (!isJsonObject(subject)) return 'credentialSubject must be one object.';
  if (!elements(subject['type']).includes('AchievementSubject')) return 'credentialSubject is no AchievementSubject.';
  if (!text(subject['id']) && elements(subject['identifier']).length === 0) return 'The subject has no id.';
  const achievement = subject['achievement'];
  if (!isJsonObject(achievement)) return 'The subject has no achievement.';
  if (!elements(achievement['type']).includes('Achievement')) return 'The achievement has no type Achievement.';
  const missing = ['id', 'name', 'description'].find((name) => !text(achievement[name]));
  if (missing) return `The achievement has no ${missing}.`;
  return isJsonObject(achievement['criteria']) ? undefined : 'The achievement has no criteria.';
}

function ambiguity(value: JsonValue, depth: number): string | undefined {
  if (depth > maxDepth) return `The credential nests deeper than ${maxDepth} levels.`;
  if (value === null) return 'The credential contains null, which JSON-LD drops.';
  if (typeof value !== 'object') return undefined;
  if (!isJsonObject(value)) return firstProblem(value, depth);
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return 'A member may not be called __proto__.';
    if (key.startsWith('@') && !valueKeywords.has(key)) return `The keyword ${key} may not stand as a member.`;
    if (key === '@context' && depth > 0) return 'A context may stand only at the top of the credential.';
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

function firstProblem(values: readonly JsonValue[], depth: number): string | undefined {
  for (const value of values) {
    const problem = ambiguity(value, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}
