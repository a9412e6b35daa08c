/** How it is known of a lock that it is needed, or why no test takes it away. */
export type LockPlace =
  | { readonly shown: string }
  /** A second change of the row would be refused as well, by the check of events; behind the lock it waits instead of failing. */
  | { readonly watched: string }
  /** A unique key has the last word; behind the lock the second answers as it should instead of failing. */
  | { readonly key: string }
  | { readonly because: string };

const skipped = 'only shares the work: what two relays both bring to the queue, consumers take once (consumption_key)';
const ofMovedFamily = { shown: 'the row of a family' };
const ofBids = { shown: 'the rows of the bids of a job' };
const ofInstallation = { watched: 'identity.installation' };
const ofAttempt = { shown: 'the row of an attempt' };
const ofContract = { shown: 'the rows of a milestone and its contract' };

/**
 * Every lock that the code takes, by its file and by what is locked: a table, a name, or the query that says. A file that
 * locks the same more than once has as many places, in the order in which they stand in it.
 */
export const lockPlaces: Readonly<Record<string, LockPlace | readonly LockPlace[]>> = {
  'account/email-token.ts emailToken': { shown: 'the row of a mailed token' },
  'account/erase/destroy-key.ts log.head': {
    because:
      'an append that began before somebody left would else make them a key beside the eyes of the one who destroys it',
  },
  'account/erase/own-rows.ts bid': { watched: 'market.bid' },
  'account/erase/own-rows.ts job': { watched: 'market.job' },
  'account/erase/own-rows.ts profile': { watched: 'market.profile' },
  'account/erase/own-rows.ts session': { watched: 'identity.session' },
  'account/lock-account.ts account': { shown: 'the row of an account' },
  'account/revoke-role.ts operators': { shown: 'the name of the operators' },
  'assessment/asked-families.ts standing': {
    because:
      'waited for in doubtful-key.int.test.ts: a family is suspended before or after a form is drawn, never meanwhile',
  },
  'assessment/count-statistics.ts pool': { key: 'family_statistics_test_test_version_family_is_simulated_pk' },
  'assessment/decide-family.ts familyStanding': { watched: 'assessment.family_standing' },
  'assessment/end-overdue-of.ts attempt': ofAttempt,
  'assessment/expire-due.ts attempt': ofAttempt,
  'assessment/lock-attempt.ts attempt': ofAttempt,
  'assessment/offer-test.ts test': { watched: 'assessment.test' },
  'assessment/prepare-tests.ts prepare_tests': { key: 'test_version_once' },
  'assessment/register-families.ts familyStanding': [{ shown: 'the rows of families that are gone' }, ofMovedFamily],
  'assessment/rescore-due.ts attempt': ofAttempt,
  'assessment/suspend-family.ts familyStanding': [{ shown: 'the row of the family of a question' }, ofMovedFamily],
  'assessment/withdraw-variant.ts variant': { shown: 'the row of a question' },
  'badge/choose-visibility.ts badge': { watched: 'credential.badge' },
  'badge/hide-shown.ts badge': { watched: 'credential.badge' },
  'badge/issue.ts badges_of': { shown: 'the name of somebody’s badges' },
  'badge/list-signing-key.ts signing_key': { key: 'signing_key_of_did' },
  'badge/publish-achievement.ts achievement': { key: 'achievement_version_once' },
  'bid/lock-bid.ts bid': [ofBids, ofBids],
  'bid/lock-bid.ts job': { shown: 'the row of a job' },
  'bid/send.ts bids_of': { shown: 'the name of somebody’s bids' },
  'contract/end.ts contract': ofContract,
  'contract/end.ts milestone': ofContract,
  'dead-letter/lock-open.ts deadLetter': { shown: 'the row of a dead letter' },
  'impact/claim.ts impactRun': {
    because: 'tried in runs.int.test.ts: of two workers at once, one begins a run',
  },
  'installation/change-bank-details.ts installation': ofInstallation,
  'installation/change-retake-wait.ts installation': ofInstallation,
  'installation/change-seller.ts installation': ofInstallation,
  'installation/change-session-idle.ts installation': ofInstallation,
  'installation/found.ts founding': {
    because: 'the owner founds once, from the one starter that holds the data folder',
  },
  'installation/move.ts installation': ofInstallation,
  'installation/seeding.ts seeding': {
    because: 'keeps nothing from happening twice: tells deadlines that history is played',
  },
  'interview/lock-interview.ts interview': { shown: 'the row of an interview' },
  'invoice/store-pdf.ts invoice': { watched: 'money.invoice' },
  'job/lock-job.ts job': { shown: 'the row of a job' },
  'job/post.ts postings_of': { key: 'job_form_once' },
  'ledger/write-postings.ts found': { shown: 'the row of an account of the ledger' },
  'log/append.ts log.head': { shown: 'the row of the head of the log' },
  'log/mail-checkpoint.ts log.mail': {
    because: 'tried in mail-checkpoint.int.test.ts: of three workers at once, one writes to each address',
  },
  'log/seal.ts log.seal': { key: 'checkpoint_previous_size_unique' },
  'log/seal.ts sealer': { key: 'checkpoint_previous_size_unique' },
  'log/verify/lock-verification.ts log.verification': {
    because: 'shown in verify-onwards.int.test.ts: of two looks that began from the same, one is kept and told of',
  },
  'mail/note-server.ts installation': ofInstallation,
  'mail/send-due.ts mail': { shown: 'the row of a mail' },
  'market-figures/position.ts marketPosition': {
    because: 'told in fold-next.int.test.ts: two workers that fold at once count nothing twice',
  },
  'milestone/lock-milestone.ts contract': ofContract,
  'milestone/lock-milestone.ts milestone': ofContract,
  'notice/write.ts notice': {
    because: 'two messages of one moment would stand in two notices instead of one that counts them',
  },
  'outbox/relay-unrelayed.ts outbox': { because: skipped },
  'outbox/relay-unsettled.ts outbox': { because: skipped },
  'payment/lock-payment.ts payment': [
    { shown: 'the row of a payment' },
    { shown: 'the row of the payment of a milestone' },
  ],
  'payout/lock-payout.ts payout': { shown: 'the row of a payout' },
  'payout/request.ts payouts_of': { shown: 'the row of an account of the ledger' },
  'profile/edit.ts profile': { watched: 'market.profile' },
  'receipt/lock-receipt.ts receipt': { shown: 'the row of a receipt' },
  'report/decide.ts report': { watched: 'market.report' },
  'report/forget-reasons.ts report': { watched: 'market.report' },
  'review/give.ts contract': { shown: 'the row of a finished contract' },
  'review/give.ts review': { watched: 'market.review' },
  'review/reveal.ts review': { watched: 'market.review' },
  'session/end.ts session': { watched: 'identity.session' },
  'session/note-use.ts use_of': { shown: 'the name of somebody’s use' },
  'thread/send-message.ts thread': { watched: 'market.thread' },
};
