import { sql } from 'drizzle-orm';
import type { PaymentId } from '@assay/domain/kernel/id';
import { approveMilestone } from '../milestone/approve';
import { confirmTransfer } from '../payment/confirm-transfer';
import { startPayment } from '../payment/start';
import { payOut } from '../payout/pay-out';
import { requestPayout } from '../payout/request';
import { recordTransfer } from '../receipt/record-transfer';
import { returnReceipt } from '../receipt/return';
import { agreeContract, firstMilestone, fundAndSubmit } from '../testing/contract';
import type { Market } from '../testing/fixture';
import { type Act, type LockGuard, operator, released } from './lock-guard';

type Announced = { readonly paymentId: PaymentId; readonly reference: string };

/** A transfer that is waited for; the market takes transfers for as long as it takes to announce it. */
async function announced(market: Market): Promise<Announced> {
  const agreed = await agreeContract(market);
  const paidBy = (provider: string) =>
    market.owner.database.execute(
      sql`update identity.installation set payment_provider = ${provider}, bank_details = 'IBAN'`,
    );
  await paidBy('bank_transfer');
  const { paymentId, reference } = await startPayment(market.as(agreed.client), {
    milestoneId: firstMilestone(agreed),
  });
  await paidBy('sandbox');
  return { paymentId, reference };
}

/** Locks that keep money from moving twice. */
export const moneyLockGuards: Readonly<Record<string, LockGuard>> = {
  'the row of an account of the ledger': {
    against: 'the same money that leaves twice',
    locks: ['money.ledger_account'],
    besides: ['assay.payouts_of'],
    meetAt: [{ table: 'money.posting', event: 'insert', moment: 'before the write' }],
    stage: async (market) => {
      const { freelancer } = await released(market);
      const ask: Act = (through) => requestPayout(through(market.as(freelancer)), { amount: '900', currency: 'EUR' });
      const effect = sql`select count(*)::int as n from money.payout where freelancer_id = ${freelancer}`;
      return { first: ask, second: ask, effect };
    },
    effect: { held: 1, lost: 2 },
  },
  'the row of a payout': {
    against: 'a payout that is paid twice',
    locks: ['money.payout'],
    besides: ['money.ledger_account'],
    // Behind the check of what is in transit, which would refuse the second as soon as it sees the first.
    meetAt: [{ table: 'money.posting', event: 'insert', moment: 'before the write' }],
    stage: async (market) => {
      const { freelancer } = await released(market);
      const { payoutId } = await requestPayout(market.as(freelancer), { amount: '500', currency: 'EUR' });
      const pay: Act = (through) => payOut(through(market.system('payout.send')), { payoutId });
      const effect = sql`
        select count(*)::int as n from log.outbox where kind = 'payout.paid' and payload ->> 'payoutId' = ${payoutId}`;
      return { first: pay, second: pay, effect };
    },
    effect: { held: 1, lost: 2 },
  },
  'the row of a payment': {
    against: 'one transfer that funds twice',
    locks: ['money.payment'],
    besides: ['market.milestone', 'market.contract'],
    meetAt: [{ table: 'money.ledger_account', event: 'insert', moment: 'before the statement' }],
    stage: async (market) => {
      const { paymentId } = await announced(market);
      const acting = await operator(market);
      const confirm: Act = (through) => confirmTransfer(through(acting), { paymentId, amount: '1030' });
      const effect = sql`
        select count(distinct transaction_id)::int as n from money.posting where payment_id = ${paymentId}`;
      return { first: confirm, second: confirm, effect };
    },
    effect: { held: 1, lost: 2 },
  },
  'the row of the payment of a milestone': {
    against: 'work that is paid for twice',
    locks: ['money.payment'],
    besides: ['market.milestone', 'market.contract', 'money.ledger_account'],
    // The second would also fail at issuing the invoices of the milestone once more.
    besideKeys: { 'money.invoice': 'invoice_once' },
    // Behind the check of what is held, and before the counters of invoices, for which the second would wait.
    meetAt: [{ table: 'money.invoice_counter', event: 'insert', moment: 'before the statement' }],
    stage: async (market) => {
      // The freelancer has earned before: an account that is opened would be waited for.
      const agreed = await released(market);
      const [, milestoneId] = agreed.milestones;
      if (!milestoneId) throw new Error('the contract has no second milestone');
      await fundAndSubmit(market, agreed, milestoneId);
      const approve: Act = (through) => approveMilestone(through(market.as(agreed.client)), { milestoneId });
      const effect = sql`
        select count(distinct transaction_id)::int as n from money.posting
        where milestone_id = ${milestoneId} and purpose = 'release'`;
      return { first: approve, second: approve, effect };
    },
    effect: { held: 1, lost: 2 },
  },
  'the row of a receipt': {
    against: 'one transfer that is sent back twice, the second time with what another sent',
    locks: ['money.receipt'],
    stage: async (market) => {
      const { paymentId, reference } = await announced(market);
      const acting = await operator(market);
      for (const place of [1, 2])
        await recordTransfer(acting, { reference, amount: '1000', statementEntry: `${reference}/${place}` });
      const rows = await market.owner.database.execute<{ id: string }>(
        sql`select id from money.receipt where payment_id = ${paymentId} order by statement_entry`,
      );
      const sendBack: Act = (through) => returnReceipt(through(acting), { receiptId: rows[0]?.id });
      const effect = sql`
        select count(*)::int as n from money.posting
        where payment_id = ${paymentId} and purpose = 'receipt_returned'`;
      return { first: sendBack, second: sendBack, effect };
    },
    effect: { held: 1, lost: 2 },
  },
};
