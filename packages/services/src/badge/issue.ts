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
import { monthsAfter } from '@assay/domain/time/months-after';
import type { EventPayload } from '@assay/protocol/event/catalog';
import { eq } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { created, recordEvent } from '../kernel/record-event';
import { inTransaction, type Unit } from '../kernel/transaction';
import { achievementSpec, type AchievementFacts } from './achievement-of-test';
import { credentialUrl } from './addresses';
import { lockUntilCommit } from '../kernel/advisory-lock';
import { readIssuer, type Issuer } from './issuer';
import { ensureListed } from './list-signing-key';
import { publishAchievement } from './publish-achievement';

/** A scored attempt, as its event told, with the time of that event. */
export type GradedAttempt = { readonly attempt: EventPayload<'attempt.graded'>; readonly gradedAt: Date };

export type Issued =
  | { readonly outcome: 'issued' | 'already_issued'; readonly badgeId: BadgeId }
  | { readonly outcome: 'not_earned' };

/** Issues the badge of a passed attempt, unseen by others; run again, or for a second pass while it holds, it changes nothing. */
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
  const same = held.find((row) => isSameBadge(row, graded));
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
      expiresAt: expiresAt.toISOString(),
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

/** The badge of this very attempt, or one of an earlier pass that was still vouched for when this one was scored. */
function isSameBadge(held: HeldBadge, { attempt, gradedAt }: GradedAttempt): boolean {
  if (held.attemptId === attempt.attemptId) return true;
  return (
    held.achievement === attempt.test && held.achievementVersion === attempt.testVersion && held.expiresAt > gradedAt
  );
}

type HeldBadge = Awaited<ReturnType<typeof badgesOf>>[number];

async function badgesOf({ tx }: Unit, accountId: AccountId) {
  return tx
    .select({
      id: badge.id,
      achievement: badge.achievement,
      achievementVersion: badge.achievementVersion,
      attemptId: badge.attemptId,
      expiresAt: badge.expiresAt,
      subjectId: badge.subjectId,
    })
    .from(badge)
    .where(eq(badge.accountId, accountId))
    .orderBy(badge.issuedAt);
}
