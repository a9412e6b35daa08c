import { isJsonObject } from '@assay/credentials/json';
import type { AccountId, BadgeId } from '@assay/domain/kernel/id';
import { monthsAfter } from '@assay/domain/time/months-after';
import { buildDidDocument } from '@assay/credentials/did-web';
import { verifyCredential } from '@assay/credentials/verify/verify-credential';
import { badge } from '@assay/db/schema/credential';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { sqlState } from '../kernel/transaction';
import { did, graded, refusalOf, useBadges } from '../testing/badge';
import { useMarket } from '../testing/fixture';
import { issueBadge } from './issue';
import { readBadgeOfAttempt, readOwnBadges } from './own-badges';
import { readCredentialDocument } from './read-credential';
import { readDidDocument } from './read-did-document';

const market = useMarket();
const badges = useBadges(market);

describe('issuing a badge', () => {
  it('gives a passed attempt exactly one signed credential, however often and however much at once it is asked', async () => {
    const accountId = await market.member();
    const attempt = graded(accountId);
    const results = await Promise.all([1, 2, 3].map(() => issueBadge(market.system(), badges.key, attempt)));
    expect(results.map((result) => result.outcome).toSorted()).toEqual(['already_issued', 'already_issued', 'issued']);
    const badgeId = await badges.award(accountId, attempt);
    expect(await badges.eventsOf(badgeId)).toEqual(['badge.issued']);
    const document = await readCredentialDocument(market.as(accountId), { badgeId });
    const issuerDocument = buildDidDocument(did, [{ publicKeyMultibase: badges.key.publicKeyMultibase }]);
    const resolveDid = async () => ({ document: issuerDocument, source: 'domain' as const });
    expect(await verifyCredential(document, { resolveDid, now: new Date() })).toMatchObject({
      verdict: 'valid',
      origin: 'real',
    });
  });

  it('gives a second pass of the same version no second badge', async () => {
    const accountId = await market.member();
    const badgeId = await badges.award(accountId);
    const again = await issueBadge(market.system(), badges.key, graded(accountId));
    expect(again).toEqual({ outcome: 'already_issued', badgeId });
  });

  it('gives a pass after the badge expired a badge of its own, once', async () => {
    const accountId = await market.member();
    const first = graded(accountId);
    const firstId = await badges.award(accountId, first);
    const renewed = { ...graded(accountId), gradedAt: monthsAfter(first.gradedAt, 24) };
    const secondId = await badges.award(accountId, renewed);
    expect(secondId).not.toBe(firstId);
    expect(await badges.award(accountId, renewed)).toBe(secondId);
    expect(await badges.award(accountId, first)).toBe(firstId);
  });

  it('names the same pseudonym in all badges of a person, and another for everybody else', async () => {
    const [accountId, other] = [await market.member(), await market.member()];
    const quiz = {
      test: 'marketplace-readiness',
      testVersion: 2,
      testTitle: 'Quiz',
      score: 9,
      maxScore: 10,
      passMark: 9,
    };
    const subjects = await Promise.all([
      subjectOf(accountId, await badges.award(accountId)),
      subjectOf(accountId, await badges.award(accountId, graded(accountId, quiz))),
      subjectOf(other, await badges.award(other)),
    ]);
    expect(subjects[0]).toBe(subjects[1]);
    expect(subjects[2]).not.toBe(subjects[0]);
  });

  it('gives nothing for a failed attempt, nor for a test without a badge', async () => {
    const accountId = await market.member();
    for (const change of [{ passed: false, score: 9 }, { awardsBadge: false }]) {
      expect(await issueBadge(market.system(), badges.key, graded(accountId, change))).toEqual({
        outcome: 'not_earned',
      });
    }
    expect(await readOwnBadges(market.as(accountId))).toEqual([]);
  });

  it('is no request that a person could send', async () => {
    const accountId = await market.member();
    expect(await refusalOf(issueBadge(market.as(accountId), badges.key, graded(accountId)))).toBe('not_found');
  });

  it('is dated by the attempt, not by the worker', async () => {
    const accountId = await market.member();
    const attempt = graded(accountId);
    const badgeId = await badges.award(accountId, attempt);
    const document = await readCredentialDocument(market.as(accountId), { badgeId });
    expect(document['awardedDate']).toBe(`${attempt.gradedAt.toISOString().slice(0, 19)}Z`);
    expect(await readBadgeOfAttempt(market.as(accountId), { attemptId: attempt.attempt.attemptId })).toMatchObject({
      badgeId,
      state: 'issued',
    });
  });

  it('names a pseudonym that does not contain the account', async () => {
    const accountId = await market.member();
    const badgeId = await badges.award(accountId);
    expect(JSON.stringify(await readCredentialDocument(market.as(accountId), { badgeId }))).not.toContain(accountId);
  });

  it('lists the key once in the DID document, and fixes the criteria once', async () => {
    expect(await readDidDocument(market.anonymous())).toMatchObject({ id: did, assertionMethod: [badges.key.id] });
    const rows = await market.owner.database.execute<{ kind: string }>(
      sql`select kind from log.outbox where kind in ('achievement.published', 'signing_key.listed')`,
    );
    expect(rows.map((row) => row.kind).toSorted()).toEqual([
      'achievement.published',
      'achievement.published',
      'signing_key.listed',
    ]);
  });

  it('is out of reach of the marketplace’s own role', async () => {
    const accountId = await market.member();
    const badgeId = await badges.award(accountId);
    const forge = market.anonymous().database.update(badge).set({ document: {} }).where(eq(badge.id, badgeId));
    expect(sqlState(await forge.catch((error: unknown) => error))).toBe('42501');
  });
});

async function subjectOf(accountId: AccountId, badgeId: BadgeId): Promise<unknown> {
  const { credentialSubject } = await readCredentialDocument(market.as(accountId), { badgeId });
  return isJsonObject(credentialSubject) ? credentialSubject['id'] : undefined;
}
