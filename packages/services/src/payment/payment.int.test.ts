import { outbox } from '@assay/db/schema/log';
import { milestone } from '@assay/db/schema/market-contracts';
import { posting } from '@assay/db/schema/money-ledger';
import { payment } from '@assay/db/schema/money-payments';
import type { MilestoneId } from '@assay/domain/kernel/id';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { verifyLedger } from '../ledger/verify-ledger';
import { agreeContract, firstMilestone, fundAndSubmit, inParallel, refusalOf, release } from '../testing/contract';
import { useMarket } from '../testing/fixture';
import { refundMilestone } from './refund';
import { startPayment } from './start';

const market = useMarket();

const stateOf = async (id: MilestoneId) => {
  const [row] = await market.owner.database
    .select({ state: milestone.state })
    .from(milestone)
    .where(eq(milestone.id, id));
  return row?.state;
};
const legsOf = async (id: MilestoneId) => {
  const { purpose, amountMinor } = posting;
  const rows = await market.owner.database
    .select({ purpose, amountMinor })
    .from(posting)
    .where(eq(posting.milestoneId, id))
    .orderBy(posting.id);
  return rows.map((row) => [row.purpose, Number(row.amountMinor)]);
};
const eventsOf = async (id: MilestoneId) => {
  const about = sql`${outbox.payload} ->> 'milestoneId' = ${id}`;
  const rows = await market.owner.database
    .select({ kind: outbox.kind, payload: outbox.payload })
    .from(outbox)
    .where(about)
    .orderBy(outbox.seq);
  return rows;
};

describe('funding in a sandbox', () => {
  it('holds price and client fee at once, and says that no real money moved', async () => {
    const agreed = await agreeContract(market);
    const id = firstMilestone(agreed);
    const started = await startPayment(market.as(agreed.client), { milestoneId: id });
    expect(started).toMatchObject({
      state: 'confirmed',
      isRealMoney: false,
      amount: { amountMinor: '103000', currency: 'EUR' },
      bankDetails: null,
    });
    expect(await stateOf(id)).toBe('funded');
    expect(await legsOf(id)).toEqual([
      ['fund', 100_000],
      ['fund_fee', 3_000],
    ]);
    const events = await eventsOf(id);
    expect(events.map(({ kind }) => kind)).toEqual(['payment.requested', 'payment.confirmed', 'milestone.funded']);
    expect(events.at(-1)?.payload).toMatchObject({
      provider: 'sandbox',
      amount: {
        amountMinor: '103000',
        referenceMinor: '103000',
        referenceCurrency: 'EUR',
        rate: '1',
        rateDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
    });
  });

  it('32 clicks at once fund once; the others are told why not', async () => {
    const agreed = await agreeContract(market);
    const milestoneId = firstMilestone(agreed);
    expect(await inParallel(32, () => startPayment(market.as(agreed.client), { milestoneId }))).toEqual({
      done: 1,
      refused: ['wrong_state'],
    });
    expect(await legsOf(milestoneId)).toHaveLength(2);
  });

  it('only the client of the contract may fund', async () => {
    const agreed = await agreeContract(market);
    const milestoneId = firstMilestone(agreed);
    expect(await refusalOf(startPayment(market.as(agreed.freelancer), { milestoneId }))).toBe('not_found');
    expect(await refusalOf(startPayment(market.as(await market.member()), { milestoneId }))).toBe('not_found');
    expect(await refusalOf(startPayment(market.anonymous(), { milestoneId }))).toBe('not_signed_in');
  });

  it('the database itself takes one live payment a milestone', async () => {
    const agreed = await agreeContract(market);
    const id = firstMilestone(agreed);
    await startPayment(market.as(agreed.client), { milestoneId: id });
    const indexes = await market.owner.database.execute<{ indexdef: string }>(
      sql`select indexdef from pg_indexes where schemaname = 'money' and indexname = 'payment_one_live'`,
    );
    expect(indexes[0]?.indexdef).toMatch(/UNIQUE .*\(milestone_id\) WHERE \(state <> 'abandoned'/);
  });
});

describe('release', () => {
  it('gives the net to the freelancer, both fees to the platform, settles the payment and keeps nothing', async () => {
    const agreed = await agreeContract(market);
    const id = firstMilestone(agreed);
    await fundAndSubmit(market, agreed, id);
    await release(market, id);
    expect(await stateOf(id)).toBe('released');
    expect((await legsOf(id)).slice(2)).toEqual([
      ['release', 92_000],
      ['freelancer_fee', 8_000],
      ['client_fee', 3_000],
    ]);
    const [paid] = await market.owner.database
      .select({ state: payment.state })
      .from(payment)
      .where(eq(payment.milestoneId, id));
    expect(paid?.state).toBe('settled');
    const events = await eventsOf(id);
    expect(events.slice(-7).map(({ kind }) => kind)).toEqual([
      'milestone.released',
      'payment.settled',
      'fee.charged',
      'fee.charged',
      'invoice.issued',
      'invoice.issued',
      'invoice.issued',
    ]);
    expect(events.at(-6)?.payload).toMatchObject({
      gross: { amountMinor: '100000' },
      net: { amountMinor: '92000' },
      freelancerId: agreed.freelancer,
    });
  });

  it('32 releases at once have one effect', async () => {
    const agreed = await agreeContract(market);
    const id = firstMilestone(agreed);
    await fundAndSubmit(market, agreed, id);
    expect(await inParallel(32, () => release(market, id))).toEqual({ done: 1, refused: ['wrong_state'] });
    expect(await legsOf(id)).toHaveLength(5);
  });

  it('is refused before work was handed in, and after money went back', async () => {
    const agreed = await agreeContract(market);
    const id = firstMilestone(agreed);
    expect(await refusalOf(release(market, id))).toBe('wrong_state');
    await startPayment(market.as(agreed.client), { milestoneId: id });
    expect(await refusalOf(release(market, id))).toBe('wrong_state');
    await refundMilestone(market.as(agreed.freelancer), { milestoneId: id });
    expect(await refusalOf(release(market, id))).toBe('wrong_state');
  });
});

describe('refund', () => {
  it('gives price and fee back once, by the freelancer, not by the client alone', async () => {
    const agreed = await agreeContract(market);
    const milestoneId = firstMilestone(agreed);
    await startPayment(market.as(agreed.client), { milestoneId });
    expect(await refusalOf(refundMilestone(market.as(agreed.client), { milestoneId }))).toBe('not_allowed');
    expect(await refusalOf(refundMilestone(market.as(await market.member()), { milestoneId }))).toBe('not_found');
    const giveBack = () => refundMilestone(market.as(agreed.freelancer), { milestoneId });
    expect(await inParallel(32, giveBack)).toEqual({ done: 1, refused: ['wrong_state'] });
    expect((await legsOf(milestoneId)).slice(2)).toEqual([
      ['refund', 100_000],
      ['refund_fee', 3_000],
      ['refund_sent', 103_000],
    ]);
    expect(await stateOf(milestoneId)).toBe('refunded');
  });

  it('and release of the same milestone at once: one wins, and the books balance', async () => {
    const agreed = await agreeContract(market);
    const id = firstMilestone(agreed);
    await startPayment(market.as(agreed.client), { milestoneId: id });
    const operator = market.as(await market.member('Olga Operator'), ['operator']);
    let turn = 0;
    const either = () => ((turn += 1) % 2 === 0 ? release(market, id) : refundMilestone(operator, { milestoneId: id }));
    expect((await inParallel(16, either)).done).toBe(1);
    expect(await verifyLedger(market.system())).toMatchObject({ ok: true, faults: [] });
  });
});
