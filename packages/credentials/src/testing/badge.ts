import type { AchievementSpec } from '../achievement';
import { buildBadgeCredential, type BadgeCredentialInput } from '../badge-credential';
import { buildDidDocument, didOfPublicUrl, type PublicKey } from '../did-web';
import type { JsonObject } from '../json';
import { generateSigningSeed, importSigningKey, type SigningKey } from '../signing-key';
import type { DidResolver, TrustSource } from '../verify/verify-credential';

/** A complete badge for the tests of this package. */
export const now = new Date('2026-11-22T10:00:00.750Z');
export const did = didOfPublicUrl('https://assay.example');

export const achievement: AchievementSpec = {
  id: 'https://assay.example/achievements/sql/1',
  name: 'SQL in practice',
  description: 'Reads and writes SQL queries over several tables, and knows what they return.',
  version: '1',
  language: 'en',
  tags: ['sql', 'databases'],
  skill: 'SQL',
  level: 'Practitioner',
  assurance: 'A0',
  outcomes: ['Joins tables without losing or doubling rows', 'Groups and filters aggregates'],
  questionCount: 18,
  timeLimitMinutes: 20,
  passMark: 13,
  openBook: false,
  notionalHours: 40,
  bands: ['pass', 'merit', 'distinction'],
  retakeRule: 'Again after seven days, each time with fresh questions.',
  alignments: [
    {
      name: 'query languages',
      url: 'https://assay.example/skills/sql',
      framework: 'ESCO',
      code: 'query-languages',
      type: 'ext:ESCOSkill',
    },
  ],
  qualityUrl: 'https://assay.example/quality',
  origin: 'real',
};

export const input: BadgeCredentialInput = {
  id: 'https://assay.example/credentials/0193a1f0-0000-7000-8000-000000000001',
  issuer: { id: did, name: 'Assay example', url: 'https://assay.example', countryCode: 'FI' },
  subjectId: 'urn:uuid:0193a1f0-0000-7000-8000-000000000002',
  achievement,
  awardedAt: new Date('2026-11-20T09:30:15.250Z'),
  validFrom: new Date('2026-11-20T09:30:15.250Z'),
  validUntil: new Date('2028-11-20T09:30:15.250Z'),
  score: 16,
  band: 'merit',
  evidence: {
    digest: 'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk',
    narrative: 'Digest of the attempt record: times, questions by id, score and pass mark.',
  },
  imageUrl: 'https://assay.example/credentials/0193a1f0-0000-7000-8000-000000000001.svg',
};

export const badge: JsonObject = buildBadgeCredential(input);

/** A resolver that knows one DID and nothing else. */
export function resolverOf(document: JsonObject, source: TrustSource = 'installation'): DidResolver {
  return async (asked) => (asked === document['id'] ? { document, source } : undefined);
}

export async function issuerWithKey(
  state: Omit<PublicKey, 'publicKeyMultibase'> = {},
): Promise<{ key: SigningKey; document: JsonObject; resolveDid: DidResolver }> {
  const key = await importSigningKey(did, generateSigningSeed());
  const document = buildDidDocument(did, [{ publicKeyMultibase: key.publicKeyMultibase, ...state }]);
  return { key, document, resolveDid: resolverOf(document) };
}
