import { buildDidDocument } from '@assay/credentials/did-web';
import { generateSigningSeed, importSigningKey, type SigningKey } from '@assay/credentials/signing-key';
import { verifyCredential } from '@assay/credentials/verify/verify-credential';
import { connect, type Connection } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { badge } from '@assay/db/schema/credential';
import { account } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import type { EventPayload } from '@assay/protocol/event/catalog';
import { useTestDatabase } from '@assay/testkit/database';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundInstallation } from '../installation/found';
import type { ServiceContext } from '../kernel/context';
import { created, recordEvent } from '../kernel/record-event';
import { RefusedError } from '../kernel/refused';
import { inTransaction, sqlState } from '../kernel/transaction';
import { hideBadge } from './hide';
import { issueBadge, type GradedAttempt, type Issued } from './issue';
import { listPublishedBadges } from './list-published';
import { readBadgeOfAttempt, readOwnBadges } from './own-badges';
import { readAchievement } from './read-achievement';
import { readCredential, readCredentialDocument } from './read-credential';
import { readDidDocument } from './read-did-document';
import { showBadge } from './show';
import { shownBadges } from './shown-badges';
import { verifyUpload } from './verify-upload';

const publicUrl = 'http://localhost:3000';
const did = 'did:web:localhost%3A3000';
const database = useTestDatabase();
let owner: Connection;
let marketplace: Connection;
let worker: Connection;
let key: SigningKey;

beforeAll(async () => {
  owner = connect(database.urls.owner, { maxConnections: 2 });
  marketplace = connect(database.urls.marketplace, { maxConnections: 4 });
  worker = connect(database.urls.worker, { maxConnections: 4 });
  await foundInstallation(owner.database, {
    origin: 'simulated',
    publicUrl,
    referenceCurrency: 'EUR',
    paymentProvider: 'sandbox',
    bankDetails: null,
    retakeWaitDays: 0,
    freelancerPercent: '8',
    clientPercent: '3',
  });
  key = await importSigningKey(did, generateSigningSeed());
});
afterAll(async () => {
  await Promise.all([owner.close(), marketplace.close(), worker.close()]);
});

const stranger = (): ServiceContext => ({ database: marketplace.database, actor: { type: 'anonymous' }, requestId: newId() });
const atWork = (): ServiceContext => ({ database: worker.database, actor: { type: 'system', job: 'badge.issue' }, requestId: newId() });
const as = (accountId: AccountId, state: 'active' | 'suspended' = 'active'): ServiceContext => ({
  ...stranger(),
  actor: { type: 'account', accountId, sessionId: null, state, roles: [] },
});

async function newAccount(): Promise<AccountId> {
  const id = newId<'account'>();
  await inTransaction(stranger(), async (unit) => {
    await recordEvent(unit, 'account.created', {
      changes: [created('identity.account', id)],
      payload: { accountId: id, country: 'DE', isSimulated: true },
    });
    const email = `${id}@example.org`;
    await unit.tx.insert(account).values({ id, version: 1, state: 'active', email, displayName: 'Ada', passwordHash: 'x', country: 'DE' });
  });
  return id;
}

function graded(accountId: AccountId, change: Partial<EventPayload<'attempt.graded'>> = {}): GradedAttempt {
  const attempt: EventPayload<'attempt.graded'> = {
    attemptId: newId(),
    accountId,
    test: 'sql',
    testTitle: 'SQL',
    testVersion: 1,
    attemptNo: 1,
    score: 13,
    maxScore: 15,
    passMark: 11,
    passed: true,
    standardError: 1.2,
    durationS: 640.5,
    submittedBy: 'person',
    bands: [{ objective: 'joins', band: 'strong' }],
    retakeAt: null,
    awardsBadge: true,
    ...change,
  };
  return { attempt, gradedAt: new Date(Date.now() - 60_000) };
}

async function issued(accountId: AccountId, attempt = graded(accountId)): Promise<Extract<Issued, { badgeId: string }>> {
  const result = await issueBadge(atWork(), key, attempt);
  if (result.outcome === 'not_earned') throw new Error('no badge was issued');
  return result;
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal.code;
    throw error;
  }
  throw new Error('nothing was refused');
}

async function eventsOf(badgeId: string): Promise<string[]> {
  const rows = await owner.database.execute<{ kind: string }>(
    sql`select kind from log.outbox where payload ->> 'badgeId' = ${badgeId} order by seq`,
  );
  return rows.map((row) => row.kind);
}

describe('issuing a badge', () => {
  it('gives a passed attempt exactly one signed credential, however often and however much at once it is asked', async () => {
    const accountId = await newAccount();
    const attempt = graded(accountId);
    const results = await Promise.all([1, 2, 3].map(() => issueBadge(atWork(), key, attempt)));
    expect(results.map((result) => result.outcome).toSorted()).toEqual(['already_issued', 'already_issued', 'issued']);
    const { badgeId } = await issued(accountId, attempt);
    expect(await eventsOf(badgeId)).toEqual(['badge.issued']);
    const document = await readCredentialDocument(as(accountId), { badgeId });
    const issuerDocument = buildDidDocument(did, [{ publicKeyMultibase: key.publicKeyMultibase }]);
    const resolveDid = async () => ({ document: issuerDocument, source: 'domain' as const });
    expect(await verifyCredential(document, { resolveDid, now: new Date() })).toMatchObject({ verdict: 'valid', origin: 'simulated' });
  });

  it('gives a second pass of the same version no second badge', async () => {
    const accountId = await newAccount();
    const first = await issued(accountId);
    expect(await issued(accountId)).toEqual({ outcome: 'already_issued', badgeId: first.badgeId });
  });

  it('gives nothing for a failed attempt, nor for a test without a badge', async () => {
    const accountId = await newAccount();
    for (const change of [{ passed: false, score: 9 }, { awardsBadge: false }]) {
      expect(await issueBadge(atWork(), key, graded(accountId, change))).toEqual({ outcome: 'not_earned' });
    }
    expect(await readOwnBadges(as(accountId))).toEqual([]);
  });

  it('is no request that a person could send', async () => {
    const accountId = await newAccount();
    expect(await refusalOf(issueBadge(as(accountId), key, graded(accountId)))).toBe('not_found');
  });

  it('is dated by the attempt, not by the worker', async () => {
    const accountId = await newAccount();
    const attempt = graded(accountId);
    const { badgeId } = await issued(accountId, attempt);
    const document = await readCredentialDocument(as(accountId), { badgeId });
    expect(document['awardedDate']).toBe(`${attempt.gradedAt.toISOString().slice(0, 19)}Z`);
    expect(await readBadgeOfAttempt(as(accountId), { attemptId: attempt.attempt.attemptId })).toMatchObject({ badgeId, state: 'issued' });
  });

  it('names a pseudonym that does not contain the account', async () => {
    const accountId = await newAccount();
    const { badgeId } = await issued(accountId);
    expect(JSON.stringify(await readCredentialDocument(as(accountId), { badgeId }))).not.toContain(accountId);
  });

  it('lists the key once in the DID document, and fixes the criteria once', async () => {
    expect(await readDidDocument(stranger())).toMatchObject({ id: did, assertionMethod: [key.id] });
    const rows = await owner.database.execute<{ kind: string }>(
      sql`select kind from log.outbox where kind in ('achievement.published', 'signing_key.listed')`,
    );
    expect(rows).toHaveLength(2);
  });

  it('is out of reach of the marketplace’s own role', async () => {
    const accountId = await newAccount();
    const { badgeId } = await issued(accountId);
    const forge = marketplace.database.update(badge).set({ document: {} }).where(eq(badge.id, badgeId));
    expect(sqlState(await forge.catch((error: unknown) => error))).toBe('42501');
  });
});

describe('who sees a badge', () => {
  it('nobody but its holder before it is shown: not by link, list, search or bid', async () => {
    const accountId = await newAccount();
    const other = await newAccount();
    const { badgeId } = await issued(accountId);
    for (const ctx of [stranger(), as(other)]) {
      expect(await refusalOf(readCredential(ctx, { badgeId }))).toBe('not_found');
      expect(await refusalOf(readCredentialDocument(ctx, { badgeId }))).toBe('not_found');
      expect(await refusalOf(verifyUpload(ctx, { source: `${publicUrl}/credentials/${badgeId}` }))).toBe('not_found');
    }
    expect((await shownBadges(marketplace.database, [accountId])).size).toBe(0);
    expect(await readCredential(as(accountId), { badgeId })).toMatchObject({ isOwn: true, state: 'issued', scorePercent: '86.67' });
  });

  it('everybody once shown, nobody once hidden, each choice an event of its own; repeating a choice is none', async () => {
    const accountId = await newAccount();
    const { badgeId } = await issued(accountId);
    await showBadge(as(accountId), { badgeId });
    await showBadge(as(accountId), { badgeId });
    expect(await readCredential(stranger(), { badgeId })).toMatchObject({ isOwn: false, holder: { name: 'Ada', slug: null } });
    expect((await shownBadges(marketplace.database, [accountId])).get(accountId)).toMatchObject([{ badgeId, achievement: 'sql' }]);
    await hideBadge(as(accountId, 'suspended'), { badgeId });
    expect(await refusalOf(readCredential(stranger(), { badgeId }))).toBe('not_found');
    await showBadge(as(accountId), { badgeId });
    expect(await eventsOf(badgeId)).toEqual(['badge.issued', 'badge.shown', 'badge.hidden', 'badge.shown']);
  });

  it('keeps the first instant of being shown through hiding and showing again', async () => {
    const accountId = await newAccount();
    const { badgeId } = await issued(accountId);
    await showBadge(as(accountId), { badgeId });
    const firstShown = async () => {
      const [row] = await owner.database.select({ first: badge.firstShownAt }).from(badge).where(eq(badge.id, badgeId));
      return row?.first;
    };
    const before = await firstShown();
    await hideBadge(as(accountId), { badgeId });
    await showBadge(as(accountId), { badgeId });
    expect(await firstShown()).toEqual(before);
  });

  it('only the holder chooses, and not while suspended', async () => {
    const accountId = await newAccount();
    const { badgeId } = await issued(accountId);
    expect(await refusalOf(showBadge(as(await newAccount()), { badgeId }))).toBe('not_found');
    expect(await refusalOf(showBadge(stranger(), { badgeId }))).toBe('not_signed_in');
    expect(await refusalOf(showBadge(as(accountId, 'suspended'), { badgeId }))).toBe('suspended');
  });

  it('the public list holds shown badges only, page by page without loss or repetition', async () => {
    const holders = await Promise.all([1, 2, 3, 4, 5].map(newAccount));
    const shown: string[] = [];
    for (const [index, accountId] of holders.entries()) {
      const { badgeId } = await issued(accountId);
      if (index === 2) continue;
      await showBadge(as(accountId), { badgeId });
      shown.unshift(badgeId);
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listPublishedBadges>> = await listPublishedBadges(stranger(), { limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.slice(0, 4)).toEqual(shown);
    expect(await refusalOf(listPublishedBadges(stranger(), { cursor: 'x' }))).toBe('invalid_input');
  });
});

describe('the criteria page', () => {
  it('is there before the first badge, and nowhere for a version that never was', async () => {
    expect(await readAchievement(stranger(), { slug: 'sql', version: '1' })).toMatchObject({ passMark: 11, questionCount: 15, assurance: 'A0' });
    expect(await refusalOf(readAchievement(stranger(), { slug: 'sql', version: 99 }))).toBe('not_found');
    expect(await refusalOf(readAchievement(stranger(), { slug: 'sql', version: 'x' }))).toBe('invalid_input');
  });
});

describe('checking a badge', () => {
  it('finds one of ours valid as pasted text, as a file and by its link', async () => {
    const accountId = await newAccount();
    const { badgeId } = await issued(accountId);
    await showBadge(as(accountId), { badgeId });
    const text = JSON.stringify(await readCredentialDocument(stranger(), { badgeId }));
    for (const input of [
      { source: ` ${text}\n` },
      { file: new TextEncoder().encode(text) },
      { source: `${publicUrl}/credentials/${badgeId}` },
      { source: `${publicUrl}/credentials/${badgeId}.json?x=1` },
    ]) {
      expect(await verifyUpload(stranger(), input)).toMatchObject({ verdict: 'valid', issuer: { trust: 'installation' }, origin: 'simulated' });
    }
    expect((await verifyUpload(stranger(), { source: text.replace('86.67', '99.99') })).verdict).toBe('invalid');
  });

  it('tells a revoked badge from a good one', async () => {
    const accountId = await newAccount();
    const { badgeId } = await issued(accountId);
    const source = JSON.stringify(await readCredentialDocument(as(accountId), { badgeId }));
    await inTransaction({ ...atWork(), database: owner.database }, async (unit) => {
      await recordEvent(unit, 'badge.revoked', {
        changes: [{ table: 'credential.badge', id: badgeId, version: 2 }],
        payload: { badgeId, attemptId: newId(), accountId, achievement: 'sql', achievementVersion: 1, reason: 'Wrong key' },
      });
      await unit.tx.update(badge).set({ state: 'revoked', revokedReason: 'Wrong key', version: 2 }).where(eq(badge.id, badgeId));
    });
    const result = await verifyUpload(stranger(), { source });
    expect(result.verdict).toBe('invalid');
    expect(result.checks.find((check) => !check.ok)).toMatchObject({ name: 'status', detail: expect.stringContaining('Wrong key') });
    expect(await refusalOf(showBadge(as(accountId), { badgeId }))).toBe('badge_revoked');
  });

  it('leaves a foreign issuer unknown and opens no foreign link', async () => {
    const accountId = await newAccount();
    const { badgeId } = await issued(accountId);
    const text = JSON.stringify(await readCredentialDocument(as(accountId), { badgeId }));
    const foreign = text.replaceAll('did:web:localhost%3A3000', 'did:web:elsewhere.example');
    expect((await verifyUpload(stranger(), { source: foreign })).verdict).toBe('unknown');
    for (const source of ['https://elsewhere.example/credentials/1', 'http://localhost:5432/', `${publicUrl}/jobs/1`]) {
      expect(await refusalOf(verifyUpload(stranger(), { source }))).toBe('invalid_input');
    }
  });

  it('refuses what is no badge by name, and what is too large', async () => {
    expect(await refusalOf(verifyUpload(stranger(), { source: '' }))).toBe('invalid_input');
    expect(await refusalOf(verifyUpload(stranger(), { source: '<b>hi</b>' }))).toBe('invalid_input');
    expect(await refusalOf(verifyUpload(stranger(), { file: new Uint8Array(3_000_000) }))).toBe('file_too_large');
  });
});
