import { badge } from '@assay/db/schema/credential';
import { invoice } from '@assay/db/schema/money-invoices';
import { consumption, entry } from '@assay/db/schema/log';
import { newId } from '@assay/db/new-id';
import type { AccountId } from '@assay/domain/kernel/id';
import { eq, inArray } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { approveMilestone } from '../milestone/approve';
import { listNotices } from '../notice/list';
import { graded, useBadges } from '../testing/badge';
import { agreeContract, fundAndSubmit } from '../testing/contract';
import { deliveryOf, only } from '../testing/delivery';
import { useMarket } from '../testing/fixture';
import { consumersOf } from './consumers';
import { sampleMasterKey } from '../testing/log';

const market = useMarket();
const badges = useBadges(market);
const { settle, eventRow } = deliveryOf(market);

const kindsOf = async (accountId: AccountId) =>
  (await listNotices(market.as(accountId), { limit: 100 })).items.map(({ kind }) => kind).toReversed();

describe('what follows from events', () => {
  it('a contract from posting to paid: both sides are told, three invoices have their PDF, the log has everything', async () => {
    const contract = await agreeContract(market);
    for (const milestoneId of contract.milestones) {
      await fundAndSubmit(market, contract, milestoneId);
      await approveMilestone(market.as(contract.client), { milestoneId });
    }
    const delivered = await settle(consumersOf(badges.key, sampleMasterKey));

    expect(await kindsOf(contract.client)).toEqual([
      'bid.received',
      'contract.started.client',
      'milestone.submitted',
      'milestone.submitted',
      'review.due',
    ]);
    expect(await kindsOf(contract.freelancer)).toEqual([
      'bid.shortlisted',
      'bid.offered',
      'contract.started.freelancer',
      'milestone.funded.freelancer',
      'milestone.released.freelancer',
      'milestone.funded.freelancer',
      'milestone.released.freelancer',
      'review.due',
    ]);
    const invoices = await market.owner.database
      .select()
      .from(invoice)
      .where(inArray(invoice.milestoneId, [...contract.milestones]));
    expect(invoices).toHaveLength(6);
    expect(invoices.every(({ fileId }) => fileId !== null)).toBe(true);
    const entries = await market.owner.database.select({ id: entry.eventId }).from(entry);
    expect(entries.map(({ id }) => id).toSorted()).toEqual(delivered.toSorted());
    for (const id of delivered) expect((await eventRow(id)).settledAt).not.toBeNull();
  });

  it('a passed test: one badge, unseen by others, and its holder is told how to show it; a failed one is told its date', async () => {
    const [passed, failed] = [await market.member('Petra'), await market.member('Frank')];
    const report = async (accountId: AccountId, change: Parameters<typeof graded>[1]) => {
      const { attempt } = graded(accountId, change);
      await inTransaction(market.system(), (unit) =>
        recordEvent(unit, 'attempt.graded', { changes: [], payload: attempt }),
      );
    };
    await report(passed, {});
    await report(failed, { passed: false, attemptId: newId(), retakeAt: '2026-12-06T10:00:00.000Z' });
    await settle(consumersOf(badges.key, sampleMasterKey));
    const held = only(await market.owner.database.select().from(badge).where(eq(badge.accountId, passed)));
    expect(held.shownAt).toBeNull();
    expect((await listNotices(market.as(passed))).items).toMatchObject([{ kind: 'badge.issued', path: '/badges' }]);
    expect((await listNotices(market.as(failed))).items).toMatchObject([{ kind: 'test.failed', path: '/tests/sql' }]);
    const issued = eq(consumption.consumer, 'badge.issue');
    expect((await market.owner.database.select().from(consumption).where(issued)).length).toBe(2);
  });
});
