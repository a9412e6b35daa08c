import type { AccountId } from '@assay/domain/kernel/id';
import type { ServiceContext } from '../kernel/context';
import { badge } from '@assay/db/schema/credential';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { graded, publicUrl, refusalOf, useBadges } from '../testing/badge';
import { useMarket } from '../testing/fixture';
import { hideBadge } from './hide';
import { listPublishedBadges } from './list-published';
import { readCredential, readCredentialDocument } from './read-credential';
import { showBadge } from './show';
import { shownBadges } from './shown-badges';
import { verifyUpload } from './verify-upload';

const market = useMarket();
const badges = useBadges(market);
const suspended = (accountId: AccountId): ServiceContext => ({
  ...market.as(accountId),
  actor: { type: 'account', accountId, sessionId: null, state: 'suspended', roles: [] },
});

describe('who sees a badge', () => {
  it('nobody but its holder before it is shown: not by link, list, search or bid', async () => {
    const accountId = await market.member();
    const other = await market.member();
    const badgeId = await badges.award(accountId);
    for (const ctx of [market.anonymous(), market.as(other)]) {
      expect(await refusalOf(readCredential(ctx, { badgeId }))).toBe('not_found');
      expect(await refusalOf(readCredentialDocument(ctx, { badgeId }))).toBe('not_found');
      expect(await refusalOf(verifyUpload(ctx, { source: `${publicUrl}/credentials/${badgeId}` }))).toBe('not_found');
    }
    expect((await shownBadges(market.anonymous().database, [accountId])).size).toBe(0);
    expect(await readCredential(market.as(accountId), { badgeId })).toMatchObject({
      isOwn: true,
      state: 'issued',
      scorePercent: '86.67',
    });
  });

  it('everybody once shown, nobody once hidden, each choice an event of its own; repeating a choice is none', async () => {
    const accountId = await market.member();
    const badgeId = await badges.award(accountId);
    await showBadge(market.as(accountId), { badgeId });
    await showBadge(market.as(accountId), { badgeId });
    expect(await readCredential(market.anonymous(), { badgeId })).toMatchObject({
      isOwn: false,
      holder: { name: 'Ada Member', slug: null },
    });
    expect((await shownBadges(market.anonymous().database, [accountId])).get(accountId)).toMatchObject([
      { badgeId, achievement: 'sql' },
    ]);
    await hideBadge(suspended(accountId), { badgeId });
    expect(await refusalOf(readCredential(market.anonymous(), { badgeId }))).toBe('not_found');
    await showBadge(market.as(accountId), { badgeId });
    expect(await badges.eventsOf(badgeId)).toEqual(['badge.issued', 'badge.shown', 'badge.hidden', 'badge.shown']);
  });

  it('keeps the first instant of being shown through hiding and showing again', async () => {
    const accountId = await market.member();
    const badgeId = await badges.award(accountId);
    await showBadge(market.as(accountId), { badgeId });
    const firstShown = async () => {
      const [row] = await market.owner.database
        .select({ first: badge.firstShownAt })
        .from(badge)
        .where(eq(badge.id, badgeId));
      return row?.first;
    };
    const before = await firstShown();
    await hideBadge(market.as(accountId), { badgeId });
    await showBadge(market.as(accountId), { badgeId });
    expect(await firstShown()).toEqual(before);
  });

  it('only the holder chooses, and not while suspended', async () => {
    const accountId = await market.member();
    const badgeId = await badges.award(accountId);
    expect(await refusalOf(showBadge(market.as(await market.member()), { badgeId }))).toBe('not_found');
    expect(await refusalOf(showBadge(market.anonymous(), { badgeId }))).toBe('not_signed_in');
    expect(await refusalOf(showBadge(suspended(accountId), { badgeId }))).toBe('suspended');
  });

  it('an expired badge leaves every list and stays on its own page', async () => {
    const accountId = await market.member();
    const attempt = graded(accountId);
    const badgeId = await badges.award(accountId, { ...attempt, gradedAt: new Date('2020-01-01T00:00:00Z') });
    await showBadge(market.as(accountId), { badgeId });
    expect((await shownBadges(market.anonymous().database, [accountId])).size).toBe(0);
    const listed = await listPublishedBadges(market.anonymous(), { limit: 100 });
    expect(listed.items.map((item) => item.id)).not.toContain(badgeId);
    const page = await readCredential(market.anonymous(), { badgeId });
    expect(page).toMatchObject({ expiresAt: '2022-01-01T00:00:00.000Z' });
  });

  it('the public list holds shown badges only, page by page without loss or repetition', async () => {
    const holders = await Promise.all([1, 2, 3, 4, 5].map(() => market.member()));
    const shown: string[] = [];
    for (const [index, accountId] of holders.entries()) {
      const badgeId = await badges.award(accountId);
      if (index === 2) continue;
      await showBadge(market.as(accountId), { badgeId });
      shown.unshift(badgeId);
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listPublishedBadges>> = await listPublishedBadges(market.anonymous(), {
        limit: 2,
        ...(cursor && { cursor }),
      });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.slice(0, 4)).toEqual(shown);
    expect(await refusalOf(listPublishedBadges(market.anonymous(), { cursor: 'x' }))).toBe('invalid_input');
  });
});
