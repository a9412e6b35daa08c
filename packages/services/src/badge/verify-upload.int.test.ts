import { once } from 'node:events';
import { createServer } from 'node:http';
import { newId } from '@assay/db/new-id';
import { badge } from '@assay/db/schema/credential';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { publicUrl, refusalOf, useBadges } from '../testing/badge';
import { useMarket } from '../testing/fixture';
import { readAchievement } from './read-achievement';
import { readBadgeImage } from './read-badge-image';
import { readCredentialDocument } from './read-credential';
import { showBadge } from './show';
import { verifyUpload } from './verify-upload';

const market = useMarket();
const badges = useBadges(market);

describe('the criteria page', () => {
  it('is there before the first badge, and nowhere for a version that never was', async () => {
    expect(await readAchievement(market.anonymous(), { slug: 'sql', version: '1' })).toMatchObject({
      passMark: 11,
      questionCount: 15,
      assurance: 'A0',
    });
    expect(await refusalOf(readAchievement(market.anonymous(), { slug: 'sql', version: 99 }))).toBe('not_found');
    expect(await refusalOf(readAchievement(market.anonymous(), { slug: 'sql', version: 'x' }))).toBe('invalid_input');
  });
});

describe('checking a badge', () => {
  it('finds one of ours valid as pasted text, as a file and by its link', async () => {
    const accountId = await market.member();
    const badgeId = await badges.award(accountId);
    await showBadge(market.as(accountId), { badgeId });
    const text = JSON.stringify(await readCredentialDocument(market.anonymous(), { badgeId }));
    for (const input of [
      { source: ` ${text}\n` },
      { file: new TextEncoder().encode(text) },
      { file: new TextEncoder().encode(await readBadgeImage(market.anonymous(), { badgeId })) },
      { source: `${publicUrl}/credentials/${badgeId}` },
      { source: `${publicUrl}/credentials/${badgeId}.json?x=1` },
    ]) {
      expect(await verifyUpload(market.anonymous(), input)).toMatchObject({
        verdict: 'valid',
        issuer: { trust: 'installation' },
        origin: 'real',
      });
    }
    expect((await verifyUpload(market.anonymous(), { source: text.replace('86.67', '99.99') })).verdict).toBe(
      'invalid',
    );
  });

  it('tells a revoked badge from a good one', async () => {
    const accountId = await market.member();
    const badgeId = await badges.award(accountId);
    const source = JSON.stringify(await readCredentialDocument(market.as(accountId), { badgeId }));
    await inTransaction({ ...market.system(), database: market.owner.database }, async (unit) => {
      await recordEvent(unit, 'badge.revoked', {
        changes: [{ table: 'credential.badge', id: badgeId, version: 2 }],
        payload: {
          badgeId,
          attemptId: newId(),
          accountId,
          achievement: 'sql',
          achievementVersion: 1,
        },
      });
      await unit.tx
        .update(badge)
        .set({ state: 'revoked', revokedReason: 'Wrong key', version: 2 })
        .where(eq(badge.id, badgeId));
    });
    const result = await verifyUpload(market.anonymous(), { source });
    expect(result.verdict).toBe('invalid');
    expect(result.checks.find((check) => !check.ok)).toMatchObject({
      name: 'status',
      detail: expect.stringContaining('Wrong key'),
    });
    expect(await refusalOf(showBadge(market.as(accountId), { badgeId }))).toBe('badge_revoked');
  });

  it('leaves a foreign issuer unknown and opens no foreign link', async () => {
    const accountId = await market.member();
    const badgeId = await badges.award(accountId);
    const text = JSON.stringify(await readCredentialDocument(market.as(accountId), { badgeId }));
    const foreign = text.replaceAll('did:web:localhost%3A3000', 'did:web:elsewhere.example');
    expect((await verifyUpload(market.anonymous(), { source: foreign })).verdict).toBe('unknown');
    for (const source of ['https://elsewhere.example/credentials/1', 'http://localhost:5432/', `${publicUrl}/jobs/1`]) {
      expect(await refusalOf(verifyUpload(market.anonymous(), { source }))).toBe('invalid_input');
    }
  });

  it('never makes a request of its own, wherever a link, an issuer, a context or a status list points', async () => {
    let requests = 0;
    const internal = createServer((_, response) => {
      requests += 1;
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(internal, 'listening');
    const address = internal.address();
    const port = typeof address === 'object' ? address?.port : null;
    const accountId = await market.member();
    const badgeId = await badges.award(accountId);
    const document = await readCredentialDocument(market.as(accountId), { badgeId });
    const inside = [`http://127.0.0.1:${port}/x`, `http://localhost:${port}/x`, `http://[::1]:${port}/x`];
    const around = [
      `${publicUrl}/credentials/../@127.0.0.1:${port}`,
      `${publicUrl}@127.0.0.1:${port}/credentials/${badgeId}`,
    ];
    for (const source of [...inside, ...around])
      expect(await refusalOf(verifyUpload(market.anonymous(), { source }))).toBe('invalid_input');
    for (const change of inside.flatMap((url) => [
      { issuer: `did:web:127.0.0.1%3A${port}` },
      { '@context': ['https://www.w3.org/ns/credentials/v2', url] },
      { credentialStatus: { id: `${url}#1`, type: 'BitstringStatusListEntry', statusListCredential: url } },
      { credentialSchema: { id: url, type: 'JsonSchema' }, image: { id: url, type: 'Image' } },
    ])) {
      const { verdict } = await verifyUpload(market.anonymous(), {
        source: JSON.stringify({ ...document, ...change }),
      });
      expect(verdict).not.toBe('valid');
    }
    internal.close();
    expect(requests).toBe(0);
  });

  it('refuses what is no badge by name, and what is too large', async () => {
    expect(await refusalOf(verifyUpload(market.anonymous(), { source: '' }))).toBe('invalid_input');
    expect(await refusalOf(verifyUpload(market.anonymous(), { source: '<b>hi</b>' }))).toBe('invalid_input');
    expect(await refusalOf(verifyUpload(market.anonymous(), { file: new Uint8Array(3_000_000) }))).toBe(
      'file_too_large',
    );
  });
});
