import { randomUUID } from 'node:crypto';
import { endContract } from '@assay/services/contract/end';
import { approveMilestone } from '@assay/services/milestone/approve';
import { requestChanges } from '@assay/services/milestone/request-changes';
import { submitWork } from '@assay/services/milestone/submit';
import { refundMilestone } from '@assay/services/payment/refund';
import { startPayment } from '@assay/services/payment/start';
import { requestPayout } from '@assay/services/payout/request';
import { giveReview } from '@assay/services/review/give';
import { answeredRow, type Choice, type Operation } from './operation';

/** A milestone in one of these states, and one side of its contract. */
function milestoneOf(side: 'client_id' | 'freelancer_id', states: readonly string[], said: object = {}) {
  return async ({ sql, salt }: Choice) => {
    const [row] = await sql<{ id: string; by: string }[]>`
      select m.id, ${sql(side)} as by from market.milestone m join market.contract c on c.id = m.contract_id
      where m.state = any (${[...states]}) order by md5(m.id::text || ${salt}) limit 1`;
    return row && { by: row.by, input: { milestoneId: row.id, ...said } };
  };
}

/** A contract of which this holds, and either side of it. */
function contractIn(state: readonly string[], said: object = {}) {
  return async ({ sql, salt, draw }: Choice) => {
    const side = draw.pick(['client_id', 'freelancer_id']);
    const [row] = await sql<{ id: string; by: string }[]>`
      select id, ${sql(side)} as by from market.contract where state = any (${[...state]})
      order by md5(id::text || ${salt}) limit 1`;
    return row && { by: row.by, input: { contractId: row.id, ...said } };
  };
}

const common = { role: 'marketplace', again: 'refused' } as const;
const marks = { quality: 5, communication: 4, speed: 4, reliability: 5, comment: 'Everything as it was agreed.' };

/** From the contract to the money on its way. */
export const working: readonly Operation[] = [
  {
    ...common,
    verb: 'payment.start',
    weight: 8,
    event: 'payment.requested',
    wish: milestoneOf('client_id', ['planned']),
    call: startPayment,
  },
  {
    ...common,
    verb: 'milestone.submit',
    weight: 8,
    event: 'milestone.submitted',
    wish: milestoneOf('freelancer_id', ['funded', 'changes_requested'], { note: 'Here it is.' }),
    call: submitWork,
  },
  {
    ...common,
    verb: 'milestone.requestChanges',
    weight: 1,
    event: 'milestone.changes_requested',
    wish: milestoneOf('client_id', ['submitted'], { request: 'Please explain the second join.' }),
    call: requestChanges,
  },
  {
    ...common,
    verb: 'milestone.approve',
    weight: 5,
    event: 'milestone.released',
    wish: milestoneOf('client_id', ['submitted']),
    call: approveMilestone,
  },
  {
    ...common,
    verb: 'payment.refund',
    weight: 1,
    event: 'milestone.refunded',
    wish: milestoneOf('freelancer_id', ['funded', 'changes_requested']),
    call: refundMilestone,
  },
  {
    ...common,
    verb: 'payout.request',
    weight: 5,
    event: 'payout.requested',
    again: 'answered the same',
    row: answeredRow('money.payout', 'payoutId'),
    wish: async (choice) => {
      const paid = await milestoneOf('freelancer_id', ['released'])(choice);
      const amount = String(choice.draw.integer(1, 400));
      return paid && { by: paid.by, input: { amount, currency: 'EUR', requestKey: randomUUID() } };
    },
    call: requestPayout,
  },
  {
    ...common,
    verb: 'contract.end',
    weight: 1,
    event: 'contract.ended',
    wish: contractIn(['active']),
    call: endContract,
  },
  {
    ...common,
    verb: 'review.give',
    weight: 2,
    event: 'review.given',
    wish: contractIn(['completed', 'ended'], marks),
    call: giveReview,
  },
];
