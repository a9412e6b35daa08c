import type { EventKind, EventPayload, ImpersonalPayload } from '@assay/protocol/event/catalog';
import { testTitle } from '../assessment/test-title';

/** Rules of the marketplace that operators set, by the names under which the log knows them. */
export type PolicySetting = EventPayload<'policy.changed'>['setting'];

/** What has no title in a row of its own; the page that shows it says it in its language. */
type SubjectName =
  | 'installation'
  | `setting.${PolicySetting}`
  | `list.${EventPayload<'search.shown'>['list']}`
  | `report.${EventPayload<'report.filed'>['subjectKind']}`
  | 'drill'
  | 'log';

/** What an event concerns, as operators find it; or why there is nothing to find. */
export type EventSubject =
  | { readonly title: string; readonly href: string }
  | { readonly called: SubjectName; readonly href: string }
  | { readonly why: 'gone' | 'own_file' | 'other_release' };

/** Things whose title stands in a row of their own. */
export const subjectTables = [
  'account',
  'job',
  'bid',
  'contract',
  'milestone',
  'invoice',
  'badge',
  'rate',
  'mail',
] as const;

export type SubjectTable = (typeof subjectTables)[number];

type RowNamed = { readonly table: SubjectTable; readonly id: string };

/** Names the row that an event concerns, or says at once what it is. */
export type SubjectRule<Kind extends EventKind> = (payload: ImpersonalPayload<Kind>) => RowNamed | EventSubject;

const row = (table: SubjectTable, id: string): RowNamed => ({ table, id });
const ofAccount = ({ accountId }: { readonly accountId: string }) => row('account', accountId);
const ofFreelancer = ({ freelancerId }: { readonly freelancerId: string }) => row('account', freelancerId);
const ofJob = ({ jobId }: { readonly jobId: string }) => row('job', jobId);
const ofBid = ({ bidId }: { readonly bidId: string }) => row('bid', bidId);
const ofContract = ({ contractId }: { readonly contractId: string }) => row('contract', contractId);
const ofMilestone = ({ milestoneId }: { readonly milestoneId: string }) => row('milestone', milestoneId);
const ofInvoice = ({ invoiceId }: { readonly invoiceId: string }) => row('invoice', invoiceId);
const ofBadge = ({ badgeId }: { readonly badgeId: string }) => row('badge', badgeId);
const ofTest = ({ test }: { readonly test: string }) => ({ title: testTitle(test), href: `/tests/${test}` });
const ofSystem = (called: SubjectName) => ({ called, href: '/operator/system' });
const ofDeadLetter = ({ consumer }: { readonly consumer: string }) => ({
  title: consumer,
  href: '/operator/dead-letters',
});
const ofReport = ({ subjectKind }: Pick<EventPayload<'report.filed'>, 'subjectKind'>): EventSubject => ({
  called: `report.${subjectKind}`,
  href: '/operator/moderation',
});

export const subjectRules: { readonly [Kind in EventKind]: SubjectRule<Kind> } = {
  'installation.founded': () => ofSystem('installation'),
  'installation.moved': () => ofSystem('installation'),
  'policy.changed': ({ setting }) => ofSystem(`setting.${setting}`),
  'account.created': ofAccount,
  'account.verified': ofAccount,
  'account.edited': ofAccount,
  'account.language_chosen': ofAccount,
  'account.suspended': ofAccount,
  'account.restored': ofAccount,
  'account.closed': ofAccount,
  'account.erased': ofAccount,
  'terms.accepted': ofAccount,
  'password.changed': ofAccount,
  'role.granted': ofAccount,
  'role.revoked': ofAccount,
  'session.started': ofAccount,
  'session.used': ofAccount,
  'session.ended': ofAccount,
  'mail.opened': ({ mailId }) => row('mail', mailId),
  'profile.edited': ofAccount,
  'profile.viewed': ({ profileId }) => row('account', profileId),
  'job.drafted': ofJob,
  'job.posted': ofJob,
  'job.filled': ofJob,
  'job.cancelled': ofJob,
  'job.expired': ofJob,
  'job.removed': ofJob,
  'job.viewed': ofJob,
  'search.shown': ({ list }) => ({ called: `list.${list}`, href: `/${list}` }),
  'comparison.shown': ofJob,
  'bid.sent': ofJob,
  'bid.seen': ofJob,
  'bid.shortlisted': ofJob,
  'bid.interviewed': ofJob,
  'bid.offered': ofJob,
  'bid.offer_refused': ofJob,
  'bid.offer_lapsed': ofJob,
  'bid.declined': ofJob,
  'bid.withdrawn': ofJob,
  'bid.closed': ofJob,
  'bid.hired': ofJob,
  'interview.proposed': ofJob,
  'interview.agreed': ofJob,
  'interview.held': ofJob,
  'interview.cancelled': ofJob,
  'thread.started': ofBid,
  'message.sent': ofBid,
  'contract.started': ofContract,
  'contract.completed': ofContract,
  'contract.ended': ofContract,
  'milestone.funding_requested': ofMilestone,
  'milestone.funded': ofMilestone,
  'milestone.funding_abandoned': ofMilestone,
  'milestone.submitted': ofMilestone,
  'milestone.changes_requested': ofMilestone,
  'milestone.released': ofMilestone,
  'milestone.refunded': ofMilestone,
  'milestone.cancelled': ofMilestone,
  'review.given': ofContract,
  'review.revealed': ofContract,
  'file.stored': ({ ownerId }) => (ownerId === null ? { why: 'own_file' } : row('account', ownerId)),
  'payment.requested': ofMilestone,
  'payment.confirmed': ofMilestone,
  'payment.abandoned': ofMilestone,
  'payment.refund_started': ofMilestone,
  'payment.refunded': ofMilestone,
  'payment.settled': ofMilestone,
  'receipt.held': ({ clientId }) => row('account', clientId),
  'receipt.returned': ({ clientId }) => row('account', clientId),
  'fee.charged': ofMilestone,
  'invoice.issued': ofInvoice,
  'invoice.rendered': ofInvoice,
  'payout.requested': ofFreelancer,
  'payout.paid': ofFreelancer,
  'payout.failed': ofFreelancer,
  'rate.set': ({ rateId }) => row('rate', rateId),
  'test.prepared': ofTest,
  'test.offered': ofTest,
  'test.viewed': ofTest,
  'family.prepared': ofTest,
  'family.staged': ofTest,
  'family.suspended': ofTest,
  'family.reinstated': ofTest,
  'family.retired': ofTest,
  'variant.withdrawn': ofTest,
  'attempt.started': ofTest,
  'attempt.simulated': ofTest,
  'attempt.graded': ofTest,
  'attempt.rescored': ofTest,
  'attempt.abandoned': ofTest,
  'achievement.published': ({ achievement, achievementVersion }) => ({
    title: testTitle(achievement),
    href: `/achievements/${achievement}/${achievementVersion}`,
  }),
  'signing_key.listed': ({ did }) => ({ title: did, href: '/.well-known/did.json' }),
  'badge.issued': ofBadge,
  'badge.shown': ofBadge,
  'badge.hidden': ofBadge,
  'badge.revoked': ofBadge,
  'report.filed': ofReport,
  'report.upheld': ofReport,
  'report.dismissed': ofReport,
  'dead_letter.retried': ofDeadLetter,
  'dead_letter.discarded': ofDeadLetter,
  'log.fault_found': () => ofSystem('log'),
  'drill.started': () => ({ called: 'drill', href: '/operator/dead-letters' }),
};
