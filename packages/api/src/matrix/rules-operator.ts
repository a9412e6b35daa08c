import { accountStates } from '@assay/domain/account/states';
import { familyStates } from '@assay/domain/assessment/family-states';
import { paymentStates } from '@assay/domain/payment/states';
import { payoutStates } from '@assay/domain/payout/states';
import { receiptStates } from '@assay/domain/receipt/states';
import { reportStates } from '@assay/domain/report/states';
import { type ObjectRule, onlyIn, type Rule } from './rule';

const wrong = 'wrong_state';
const reason = 'This is the reason.';

/** What only operators do; to everybody else none of it exists. */
export const operatorRules: Readonly<Record<string, Rule>> = {
  'report.decide': about('report', onlyIn(reportStates, 'open'), { verdict: 'dismiss', note: 'It is not so.' }),
  'operator.overview': { answer: 'ok' },
  'operator.figure': { answer: 'invalid_input' },
  'operator.market': { answer: 'ok' },
  'operator.entries': { answer: 'ok' },
  'operator.entry': { kind: 'entry', key: 'position', missingId: '999999999', may: { operator: 'ok' } },
  'operator.waiting': { answer: 'ok' },
  'operator.logHead': { answer: 'ok' },
  'operator.people': { answer: 'ok' },
  'operator.person': about('account', 'ok'),
  'operator.suspend': about('account', onlyIn(accountStates, 'active'), { ground: 'other', reason }),
  'operator.restore': about('account', onlyIn(accountStates, 'suspended')),
  'operator.erase': about(
    'account',
    { unverified: 'ok', active: 'account_has_open_work', suspended: 'ok', closed: wrong },
    { reason },
  ),
  'operator.grantRole': about('account', onlyIn(accountStates, 'active'), { role: 'researcher' }),
  'operator.revokeRole': about('account', 'ok', { role: 'researcher' }),
  'operator.reports': { answer: 'ok' },
  'operator.held': { answer: 'ok' },
  'operator.waitingTransfers': { answer: 'ok' },
  'operator.refunds': { answer: 'ok' },
  'operator.books': { answer: 'ok' },
  'operator.rates': { answer: 'ok' },
  'operator.setRate': { answer: 'invalid_input' },
  'operator.confirmTransfer': about(
    'payment',
    {
      ...onlyIn(paymentStates, 'started'),
      refunding: 'invalid_input',
      refunded: 'invalid_input',
      abandoned: 'invalid_input',
    },
    { amount: '1030.00' },
  ),
  'operator.recordTransfer': { answer: 'invalid_input' },
  'operator.returnReceipt': about('receipt', onlyIn(receiptStates, 'held')),
  'operator.confirmRefund': about('payment', onlyIn(paymentStates, 'refunding')),
  'operator.confirmPayout': about('payout', onlyIn(payoutStates, 'requested')),
  'operator.failPayout': about('payout', onlyIn(payoutStates, 'requested'), { reason }),
  'operator.tests': { answer: 'ok' },
  'operator.bank': { input: { test: 'sql' }, answer: 'ok' },
  'operator.requestStatistics': { input: { test: 'sql' }, answer: 'ok' },
  'operator.reinstateFamily': about('family', onlyIn(familyStates, 'suspended'), { reason }),
  'operator.retireFamily': about('family', onlyIn(familyStates, 'draft', 'review', 'pilot', 'active', 'suspended'), {
    reason,
  }),
  'impact.request': { input: { source: 'market' }, answer: 'ok' },
  'impact.page': { input: { source: 'market' }, answer: 'ok' },
  // one that waits has no figures yet
  'impact.run': { kind: 'impactRun', key: 'runId', may: { operator: { done: 'ok' } } },
  'impact.list': { input: { source: 'study' }, answer: 'ok' },
  'operator.keptMails': { answer: 'ok' },
  'operator.openMail': about('mail', { kept: 'ok' }),
  'operator.deadLetters': { answer: 'ok' },
  'operator.retryDeadLetter': about('deadLetter', { open: 'ok', discarded: wrong }),
  'operator.discardDeadLetter': about('deadLetter', { open: 'ok', discarded: wrong }, { reason }),
  'operator.failingDeadlines': { answer: 'ok' },
  'operator.system': { answer: 'ok' },
  'operator.changeRetakeWait': { answer: 'invalid_input' },
  'operator.changeSessionIdle': { answer: 'invalid_input' },
  'operator.changeBankDetails': { answer: 'invalid_input' },
  'operator.changeSeller': { answer: 'invalid_input' },
  'operator.changeFees': { answer: 'invalid_input' },
};

function about(kind: string, answer: string | Record<string, string>, more?: Record<string, unknown>): ObjectRule {
  return { kind, key: `${kind}Id`, may: { operator: answer }, ...(more && { more }) };
}
