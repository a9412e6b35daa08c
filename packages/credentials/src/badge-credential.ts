import {
  bandDescriptionId,
  buildAchievement,
  percentText,
  scoreDescriptionId,
  type AchievementSpec,
} from './achievement';
import { badgeContexts } from './contexts';
import type { JsonObject } from './json';
import { demoIssuerName, simulatedNotice } from './origin';
import { wholeSecondTimestamp } from './timestamp';

/** Who awards the badge (Open Badges 3.0, Profile). */
export type IssuerProfile = {
  /** `did:web:…` of the installation. */
  readonly id: string;
  /** A demonstration market's name is not taken from here: it is always `demoIssuerName`. */
  readonly name: string;
  readonly url: string;
  readonly email?: string;
  /** ISO 3166-1 alpha-2 code of the issuer's seat. */
  readonly countryCode?: string;
};

/** What stands behind the award, without any question, answer or name. */
export type AttemptEvidence = {
  /** From `digestUri` over the attempt record that the issuer keeps. */
  readonly digest: string;
  /** What the record holds and who may ask to see it. */
  readonly narrative: string;
};

export type BadgeCredentialInput = {
  /** `https://…/credentials/{uuid}`; stays the same when the badge is issued again. */
  readonly id: string;
  readonly issuer: IssuerProfile;
  /** A pseudonym of the holder: `urn:uuid:…` or a DID. */
  readonly subjectId: string;
  readonly achievement: AchievementSpec;
  /** When the test was passed. */
  readonly awardedAt: Date;
  readonly validFrom: Date;
  readonly validUntil?: Date;
  /** Right answers, from the pass mark up to the number of questions. */
  readonly score: number;
  /** One of the achievement's bands. */
  readonly band?: string;
  readonly evidence: AttemptEvidence;
  readonly imageUrl?: string;
  /** Entry in a Bitstring status list, when the installation serves one. */
  readonly status?: { readonly listUrl: string; readonly index: number };
};

const achievementSchema =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';
const pseudonym = /^(urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|did:[a-z0-9]+:.+)$/;

/**
 * An unsigned OpenBadgeCredential (Open Badges 3.0 on VC Data Model 2.0) for one passed test. Members that may hold
 * several values are arrays, instants have whole seconds, figures are strings, and what is not known is left out:
 * null and empty arrays do not validate.
 * @throws {RangeError} for a score below the pass mark or above the number of questions, an unknown band, a subject that is no pseudonym,
 * or an end before the start
 */
export function buildBadgeCredential(input: BadgeCredentialInput): JsonObject {
  assertConsistent(input);
  const { achievement, validUntil } = input;
  const simulated = achievement.origin === 'simulated';
  return {
    '@context': [...badgeContexts],
    id: input.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: simulated ? `${achievement.name} (simulated)` : achievement.name,
    description: simulated ? `${simulatedNotice} ${achievement.description}` : achievement.description,
    ...(input.imageUrl && {
      image: { id: input.imageUrl, type: 'Image', caption: `Hallmarks of ${achievement.name}` },
    }),
    issuer: issuerJson(input.issuer, simulated),
    validFrom: wholeSecondTimestamp(input.validFrom),
    ...(validUntil && { validUntil: wholeSecondTimestamp(validUntil) }),
    awardedDate: wholeSecondTimestamp(input.awardedAt),
    credentialSubject: {
      id: input.subjectId,
      type: ['AchievementSubject'],
      achievement: buildAchievement(achievement),
      result: resultsJson(input),
    },
    evidence: [
      {
        id: input.evidence.digest,
        type: ['Evidence'],
        name: 'Attempt record',
        narrative: input.evidence.narrative,
        genre: 'Digest',
        audience: 'The holder, and whom the holder permits',
      },
    ],
    ...(input.status && { credentialStatus: statusJson(input.status) }),
    credentialSchema: [{ id: achievementSchema, type: '1EdTechJsonSchemaValidator2019' }],
  };
}

function assertConsistent(input: BadgeCredentialInput): void {
  const { achievement, score, band, validUntil } = input;
  if (!(score >= achievement.passMark && score <= achievement.questionCount)) {
    throw new RangeError(
      `A score of ${score} earns no badge at ${achievement.passMark} of ${achievement.questionCount}.`,
    );
  }
  if (band !== undefined && !achievement.bands?.includes(band)) {
    throw new RangeError(`${achievement.id} knows no band ${band}.`);
  }
  if (!pseudonym.test(input.subjectId)) {
    throw new RangeError('The subject of a badge is a urn:uuid pseudonym or a DID, nothing that names a person.');
  }
  if (validUntil && validUntil <= input.validFrom) {
    throw new RangeError('A badge cannot end before it begins.');
  }
}

function issuerJson(issuer: IssuerProfile, simulated: boolean): JsonObject {
  return {
    id: issuer.id,
    type: ['Profile'],
    name: simulated ? demoIssuerName : issuer.name,
    url: issuer.url,
    ...(simulated && { description: simulatedNotice }),
    ...(issuer.email && { email: issuer.email }),
    ...(issuer.countryCode && { address: { type: ['Address'], addressCountryCode: issuer.countryCode } }),
  };
}

function resultsJson({ achievement, score, band }: BadgeCredentialInput): JsonObject[] {
  const percent = {
    type: ['Result'],
    resultDescription: scoreDescriptionId(achievement.id),
    value: percentText(score, achievement.questionCount),
  };
  if (band === undefined) return [percent];
  return [percent, { type: ['Result'], resultDescription: bandDescriptionId(achievement.id), value: band }];
}

function statusJson(status: { readonly listUrl: string; readonly index: number }): JsonObject {
  return {
    id: `${status.listUrl}#${status.index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(status.index),
    statusListCredential: status.listUrl,
  };
}
