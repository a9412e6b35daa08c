import { randomUUID } from 'node:crypto';
import { percentText } from '@assay/credentials/achievement';
import { buildBadgeCredential } from '@assay/credentials/badge-credential';
import { digestUri } from '@assay/credentials/digest';
import type { JsonObject } from '@assay/credentials/json';
import { signCredential } from '@assay/credentials/sign';
import type { SigningKey } from '@assay/credentials/signing-key';
import { newId } from '@assay/db/new-id';
import { badge } from '@assay/db/schema/credential';
import { badgeStates } from '@assay/domain/badge/states';
import { brandId, type AccountId, type BadgeId } from '@assay/domain/kernel/id';
import type { EventPayload } from '@assay/protocol/event/catalog';
import { eq } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { created, recordEvent } from '../kernel/record-event';
import { inTransaction, type Unit } from '../kernel/transaction';
import { achievementSpec, type AchievementFacts } from './achievement-of-test';
import { credentialUrl } from './addresses';
import { lockUntilCommit } from './advisory-lock';
import { readIssuer, type Issuer } from './issuer';
import { ensureListed } from './list-signing-key';
import { publishAchievement } from './publish-achievement';

/** A scored attempt, as its event told, with the time of that event. */
export type GradedAttempt = { readonly attempt: EventPayload<'attempt.graded'>; readonly gradedAt: Date };

export type Issued =
  | { readonly outcome: 'issued' | 'already_issued'; readonly badgeId: BadgeId }
  | { readonly outcome: 'not_earned' };

/** Issues the badge of a passed attempt, unseen by others; run again, or for a second pass, it changes nothing. */
export async function issueBadge(ctx: ServiceContext, key: SigningKey, graded: GradedAttempt): Promise<Issued> {
  requireSystem(ctx);
  return inTransaction(ctx, (unit) => issueBadgeWithin(unit, key, graded));
}

/** The same within the transaction of a consumer, which records in it that the event was consumed. */
export async function issueBadgeWithin(unit: Unit, key: SigningKey, graded: GradedAttempt): Promise<Issued> {
  const { attempt } = graded;
  if (!attempt.passed || !attempt.awardsBadge) return { outcome: 'not_earned' };
  const accountId = brandId<'account'>(attempt.accountId);
  await lockUntilCommit(unit, `badges_of:${accountId}`);
  const held = await badgesOf(unit, accountId);
  const same = held.find((row) => row.achievement === attempt.test && row.achievementVersion === attempt.testVersion);
  if (same) return { outcome: 'already_issued', badgeId: same.id };

  const issuer = await readIssuer(unit.tx);
  await ensureListed(unit, key);
  const facts = await publishAchievement(unit, issuer, attempt.test, attempt.testVersion);
  const subjectId = held[0]?.subjectId ?? randomUUID();
  return {
    outcome: 'issued',
    badgeId: await writeBadge(unit, key, { ...graded, issuer, facts, accountId, subjectId }),
  };
}

type Award = GradedAttempt & {
  readonly issuer: Issuer;
  readonly facts: AchievementFacts;
  readonly accountId: AccountId;
  readonly subjectId: string;
};

async function writeBadge(unit: Unit, key: SigningKey, award: Award): Promise<BadgeId> {
  const { attempt, facts, accountId, subjectId, gradedAt } = award;
  const id = newId<'badge'>();
  const expiresAt = monthsAfter(gradedAt, facts.validMonths);
  const unsigned = await unsignedDocument(award, id, expiresAt);
  const document = await signCredential(unsigned, key, unit.now);
  await recordEvent(unit, 'badge.issued', {
    changes: [created('credential.badge', id)],
    payload: {
      badgeId: id,
      attemptId: attempt.attemptId,
      accountId,
      achievement: facts.slug,
      achievementVersion: facts.achievementVersion,
    },
  });
  await unit.tx.insert(badge).values({
    id,
    version: 1,
    state: badgeStates.initial,
    accountId,
    attemptId: brandId(attempt.attemptId),
    achievement: facts.slug,
    achievementVersion: facts.achievementVersion,
    title: facts.title,
    level: facts.terms.level,
    assurance: facts.assurance,
    scorePercent: percentText(attempt.score, facts.terms.questionCount),
    subjectId,
    document,
    awardedAt: gradedAt,
    expiresAt,
    issuedAt: unit.now,
  });
  return id;
}

async function unsignedDocument(award: Award, id: BadgeId, validUntil: Date): Promise<JsonObject> {
  const { attempt, gradedAt, issuer, facts, subjectId } = award;
  return buildBadgeCredential({
    id: credentialUrl(issuer.publicUrl, id),
    issuer: issuer.profile,
    subjectId: `urn:uuid:${subjectId}`,
    achievement: achievementSpec(facts, issuer),
    awardedAt: gradedAt,
    validFrom: gradedAt,
    validUntil,
    score: attempt.score,
    evidence: {
      digest: await digestUri(attempt),
      narrative:
        'Digest (RFC 6920, over RFC 8785 canonical JSON) of the scored attempt in the issuer’s transaction log: ' +
        'test and version, score, mark in force, duration and bands by objective. It holds no question and no answer.',
    },
  });
}

async function badgesOf({ tx }: Unit, accountId: AccountId) {
  return tx
    .select({
      id: badge.id,
      achievement: badge.achievement,
      achievementVersion: badge.achievementVersion,
      subjectId: badge.subjectId,
    })
    .from(badge)
    .where(eq(badge.accountId, accountId))
    .orderBy(badge.issuedAt);
}

/** The same day and time some months later; a day that the month lacks becomes its last one. */
function monthsAfter(start: Date, months: number): Date {
  const end = new Date(start);
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return end;
}
