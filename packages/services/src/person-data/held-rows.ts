import { sql, type SQL } from 'drizzle-orm';
import type { ActingId } from '../kernel/authorise';

/** Which rows of a table are about somebody, of the columns that they may be given. */
export type HeldRows = {
  readonly of: (me: ActingId) => SQL;
  /** Secrets, search words made of other columns, and words of operators that the product does not show. */
  readonly without?: readonly string[];
};

const ownAccount = (me: ActingId) => sql`account_id = ${me}`;
const asParty = (me: ActingId) => sql`${me} in (client_id, freelancer_id)`;
const threads = (me: ActingId) => sql`(select id from market.thread where ${me} in (client_id, freelancer_id))`;
const contracts = (me: ActingId) => sql`(select id from market.contract where ${me} in (client_id, freelancer_id))`;
const milestones = (me: ActingId) => sql`(select id from market.milestone where contract_id in ${contracts(me)})`;
const sessions = (me: ActingId) => sql`(select id from identity.session where account_id = ${me})`;

/** Every table with rows of people. Of a conversation or contract, people are given what they can read in the product as well. */
export const heldRows: Readonly<Record<string, HeldRows>> = {
  'identity.account': { of: (me) => sql`id = ${me}`, without: ['password_hash'] },
  'identity.terms_acceptance': { of: ownAccount },
  'identity.role_grant': { of: ownAccount },
  'identity.session': { of: ownAccount },
  'identity.session_use': { of: (me) => sql`session_id in ${sessions(me)}` },
  'identity.notice': { of: ownAccount },
  // Other mails hold links that open the account.
  'identity.mail': { of: (me) => sql`account_id = ${me} and kind = 'notice'` },
  'market.profile': { of: (me) => sql`id = ${me}`, without: ['search'] },
  'market.job': { of: (me) => sql`client_id = ${me}`, without: ['search', 'form_digest'] },
  'market.bid': { of: (me) => sql`freelancer_id = ${me}`, without: ['form_digest'] },
  'market.interview': {
    of: (me) => sql`bid_id in (
      select b.id from market.bid b join market.job j on j.id = b.job_id where ${me} in (b.freelancer_id, j.client_id))`,
  },
  'market.thread': { of: asParty },
  'market.message': { of: (me) => sql`thread_id in ${threads(me)}` },
  'market.thread_read': { of: ownAccount },
  'market.contract': { of: asParty },
  'market.milestone': { of: (me) => sql`contract_id in ${contracts(me)}` },
  'market.submission': { of: (me) => sql`milestone_id in ${milestones(me)}` },
  'market.review': { of: (me) => sql`author_id = ${me} or (subject_id = ${me} and revealed_at is not null)` },
  'market.report': { of: (me) => sql`reporter_id = ${me}`, without: ['decision_note', 'decided_by'] },
  'market.file': {
    of: (me) => sql`owner_id = ${me}
      or id in (select file_id from market.submission where milestone_id in ${milestones(me)})
      or id in (select file_id from market.message where thread_id in ${threads(me)})
      or id in (select file_id from money.invoice where ${me} in (seller_id, buyer_id))`,
  },
  'money.ledger_account': { of: (me) => sql`holder = ${me}` },
  'money.posting': { of: asParty },
  'money.payment': { of: (me) => sql`payer_id = ${me}` },
  'money.payout': { of: (me) => sql`freelancer_id = ${me}` },
  'money.receipt': { of: (me) => sql`client_id = ${me}` },
  'money.invoice': { of: (me) => sql`${me} in (seller_id, buyer_id)` },
  'money.invoice_counter': { of: (me) => sql`issuer = ${me}` },
  'credential.badge': { of: ownAccount },
};

const ours = 'holds nothing of anybody';
const toldByLog = 'what it holds of somebody stands in their entries of the log, which are given';
const wouldTellKeys = 'the answers given would tell the keys of questions that others are still asked';

/** Every other table that words can stand in, with the reason why nobody is given rows of it. */
export const givenToNobody: Readonly<Record<string, string>> = {
  'identity.installation': ours,
  'identity.person_key': 'a secret',
  'identity.email_token': 'digests of secrets, until the mailed link is used',
  'identity.rate_limit': 'digests that name nobody and are forgotten within hours',
  'market.file_chunk': 'given as files',
  'money.exchange_rate': ours,
  'money.fee_policy': ours,
  'credential.achievement': ours,
  'credential.signing_key': ours,
  'assessment.test': ours,
  'assessment.pool': ours,
  'assessment.family': ours,
  'assessment.family_standing': ours,
  'assessment.variant': ours,
  'assessment.variant_refusal': ours,
  'assessment.reproof': ours,
  'assessment.attempt': toldByLog,
  'assessment.attempt_item': wouldTellKeys,
  'assessment.test_statistics': ours,
  'assessment.family_statistics': ours,
  'assessment.statistics_request': ours,
  'log.outbox': 'on its way into the log, whose entries are given',
  'log.entry': 'given as the log',
  'log.event_change': toldByLog,
  'log.consumption': ours,
  'log.dead_letter': 'what failed in delivery and why, in the words of our code',
  'log.failing_deadline': 'the same of deadlines',
  'log.head': ours,
  'log.checkpoint': ours,
  'log.sealer': ours,
  'log.verifier_key': ours,
  'log.verification': ours,
  'log.market_position': ours,
  'log.market_job': toldByLog,
  'log.market_contract': toldByLog,
  'log.market_count': ours,
  'log.market_wait': ours,
  'impact.run': 'figures of the whole market, and which operator asked for them',
  'impact.estimator': ours,
};
