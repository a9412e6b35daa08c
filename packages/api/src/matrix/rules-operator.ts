import type { ObjectRule, Rule } from './rule';

const wrong = 'wrong_state';
const reason = 'This is the reason.';

/** What only operators do; to everybody else none of it exists. */
export const operatorRules: Readonly<Record<string, Rule>> = {
  'account.list': { answer: 'ok' },
  'account.suspend': about('account', { active: 'ok', suspended: wrong, closed: wrong }, { ground: 'other', reason }),
  'account.restore': about('account', { active: wrong, suspended: 'ok', closed: wrong }),
  'report.decide': about('report', { open: 'ok', decided: wrong }, { verdict: 'dismiss', note: 'It is not so.' }),
  'operator.overview': { answer: 'ok' },
  'operator.figure': { answer: 'invalid_input' },
  'operator.market': { answer: 'ok' },
  'operator.entries': { answer: 'ok' },
  'operator.entry': { answer: 'invalid_input' },
  'operator.waiting': { answer: 'ok' },
  'operator.logHead': { answer: 'ok' },
  'operator.people': { answer: 'ok' },
  'operator.person': about('account', 'ok'),
  'operator.suspend': about('account', { active: 'ok', suspended: wrong, closed: wrong }, { ground: 'other', reason }),
  'operator.restore': about('account', { active: wrong, suspended: 'ok', closed: wrong }),
  'operator.erase': about('account', { active: 'account_has_open_work', suspended: 'ok', closed: wrong }, { reason }),
  'operator.grantRole': about('account', { active: 'ok', suspended: wrong, closed: wrong }, { role: 'researcher' }),
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
    { started: 'ok', confirmed: wrong, refunding: 'invalid_input', abandoned: 'invalid_input' },
    { amount: '1030.00' },
  ),
  'operator.recordTransfer': { answer: 'invalid_input' },
  'operator.returnReceipt': about('receipt', { held: 'ok', returned: wrong }),
  'operator.confirmRefund': about('payment', { started: wrong, confirmed: wrong, refunding: 'ok', abandoned: wrong }),
  'operator.confirmPayout': about('payout', { requested: 'ok', paid: wrong }),
  'operator.failPayout': about('payout', { requested: 'ok', paid: wrong }, { reason }),
  'operator.tests': { answer: 'ok' },
  'operator.bank': { input: { test: 'sql' }, answer: 'ok' },
  'operator.requestStatistics': { input: { test: 'sql' }, answer: 'ok' },
  'operator.reinstateFamily': about('family', { active: wrong, suspended: 'ok', retired: wrong }, { reason }),
  'operator.retireFamily': about('family', { active: 'ok', suspended: 'ok', retired: wrong }, { reason }),
  'impact.request': { input: { source: 'market' }, answer: 'ok' },
  'impact.page': { input: { source: 'market' }, answer: 'ok' },
  'impact.run': { input: { runId: 'none' }, answer: 'invalid_input' },
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
