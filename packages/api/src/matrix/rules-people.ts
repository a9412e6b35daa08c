import { paymentStates } from '@assay/domain/payment/states';
import { onlyIn, type Rule } from './rule';

const everybody = 'anonymous client party freelancer stranger suspended researcher operator';
const members = 'client party freelancer stranger researcher operator';
const announced = onlyIn(paymentStates, 'started');

const ofHolders = { 'party suspended': { shown: 'ok' }, freelancer: { issued: 'ok' }, client: { takenBack: 'ok' } };
/** What everybody sees, and each holder besides what they keep to themselves. */
const seenBadges = {
  freelancer: { shown: 'ok', issued: 'ok' },
  client: { shown: 'ok', takenBack: 'ok' },
  [everybody]: { shown: 'ok' },
};

/** Accounts, badges, tests, money and news: what is of one person. */
export const peopleRules: Readonly<Record<string, Rule | readonly Rule[]>> = {
  'account.signUp': { answer: 'invalid_input' },
  'account.verifyEmail': { answer: 'invalid_input' },
  'account.sendVerification': { answer: 'wrong_state' },
  'account.requestReset': { answer: 'invalid_input' },
  'account.resetPassword': { answer: 'invalid_input' },
  'account.own': { answer: 'ok' },
  'account.entries': { answer: 'ok' },
  'account.entryProofs': { answer: 'ok' },
  'account.edit': { answer: 'invalid_input' },
  'account.chooseLanguage': { answer: 'invalid_input' },
  'account.changePassword': { answer: 'invalid_input' },
  'account.acceptTerms': { answer: 'invalid_input' },
  'account.close': { answer: 'invalid_input' },
  'session.list': { answer: 'ok' },
  // ends what is one's own and says the same of everything else
  'session.end': {
    kind: 'session',
    key: 'sessionId',
    may: { 'party suspended': 'ok' },
    missing: 'ok',
  },
  'today.read': { answer: 'ok' },
  'today.pulse': { answer: 'ok' },
  'notice.list': { answer: 'ok' },
  'notice.open': { kind: 'notice', key: 'noticeId', may: { 'party suspended': { unread: 'ok' } } },
  'notice.markRead': { kind: 'notice', key: 'noticeId', may: { 'party suspended': 'ok' }, missing: 'ok' },
  'rules.read': { answer: 'ok' },
  'figures.public': { answer: 'ok' },
  'test.list': { answer: 'ok' },
  'test.read': { answer: 'invalid_input' },
  'impact.ofTest': { input: { slug: 'sql' }, answer: 'ok' },
  'badge.list': { answer: 'ok' },
  'badge.own': { answer: 'ok' },
  'badge.ofAttempt': { kind: 'attempt', key: 'attemptId', may: { 'party suspended': { graded: 'ok' } }, missing: 'ok' },
  'badge.show': { kind: 'badge', key: 'badgeId', may: ofHolders },
  'badge.hide': { kind: 'badge', key: 'badgeId', may: ofHolders },
  'badge.credential': { kind: 'badge', key: 'badgeId', may: seenBadges },
  'badge.document': { kind: 'badge', key: 'badgeId', may: seenBadges },
  'badge.image': {
    kind: 'badge',
    key: 'badgeId',
    more: { format: 'svg' },
    may: seenBadges,
  },
  'badge.achievement': { answer: 'invalid_input' },
  'badge.issuer': { answer: 'ok' },
  'badge.verify': { answer: 'invalid_input' },
  'freelancer.search': { answer: 'ok' },
  'freelancer.read': {
    kind: 'profile',
    key: 'slug',
    may: { client: { published: 'ok', secret: 'ok' }, [everybody]: { published: 'ok' } },
  },
  'freelancer.own': { answer: 'ok' },
  'freelancer.edit': { answer: 'invalid_input' },
  'money.read': { answer: 'ok' },
  'money.payouts': { answer: 'ok' },
  'money.requestPayout': { answer: 'invalid_input' },
  'money.invoices': { answer: 'ok' },
  'money.invoice': {
    kind: 'invoice',
    key: 'invoiceId',
    // the one that is rendered is for the work, and the client's too
    may: { 'party suspended operator': 'ok', client: { rendered: 'ok' } },
  },
  'payment.abandon': { kind: 'payment', key: 'paymentId', may: { 'client operator': announced } },
  'operator.abandonTransfer': { kind: 'payment', key: 'paymentId', may: { 'client operator': announced } },
  'report.file': [
    { kind: 'message', key: 'subjectId', more: reportOf('message'), may: { 'client party': 'ok' } },
    {
      kind: 'job',
      key: 'subjectId',
      more: reportOf('job'),
      may: { client: 'ok', [members]: { open: 'ok', filled: 'ok', cancelled: 'ok', expired: 'ok' } },
      theirs: { [members]: 'ok' },
    },
    // of these only the active one has a public profile
    {
      kind: 'account',
      key: 'subjectId',
      more: reportOf('profile'),
      may: { [members]: { active: 'ok' } },
      theirs: { [members]: 'ok' },
    },
  ],
};

function reportOf(subjectKind: 'job' | 'message' | 'profile') {
  return { subjectKind, reason: 'This breaks the rules.' };
}
