import { grantRole } from '@assay/services/account/grant-role';
import { listPeople } from '@assay/services/account/list-people';
import { restoreAccount } from '@assay/services/account/restore';
import { revokeRole } from '@assay/services/account/revoke-role';
import { eraseOnRequest } from '@assay/services/account/erase-on-request';
import { suspendAccount } from '@assay/services/account/suspend';
import { reinstateFamily } from '@assay/services/assessment/reinstate-family';
import { retireFamily } from '@assay/services/assessment/retire-family';
import { discardDeadLetter } from '@assay/services/dead-letter/discard';
import { listDeadLetters } from '@assay/services/dead-letter/list';
import { retryDeadLetter } from '@assay/services/dead-letter/retry';
import { listFailingDeadlines } from '@assay/services/deadline/list-failing';
import { listRates } from '@assay/services/exchange/list-rates';
import { setRate } from '@assay/services/exchange/set-rate';
import { readFigure } from '@assay/services/figures/read-figure';
import { readOverview } from '@assay/services/figures/read-overview';
import { changeFees } from '@assay/services/installation/change-fees';
import { changeBankDetails } from '@assay/services/installation/change-bank-details';
import { changeRetakeWait } from '@assay/services/installation/change-retake-wait';
import { changeSessionIdle } from '@assay/services/installation/change-session-idle';
import { changeSeller } from '@assay/services/installation/change-seller';
import { verifyLedger } from '@assay/services/ledger/verify-ledger';
import { listKeptMails } from '@assay/services/mail/list-kept';
import { openMail } from '@assay/services/mail/open';
import { readMarket } from '@assay/services/market-figures/read-market';
import { countWaiting } from '@assay/services/operator/count-waiting';
import { listEntries } from '@assay/services/operator/list-entries';
import { listHeld } from '@assay/services/operator/list-held';
import { listRefunds } from '@assay/services/operator/list-refunds';
import { listReports } from '@assay/services/operator/list-reports';
import { readBank } from '@assay/services/operator/read-bank';
import { readTestFigures } from '@assay/services/operator/read-test-figures';
import { readEntry } from '@assay/services/operator/read-entry';
import { readLogHead } from '@assay/services/operator/read-log-head';
import { readPerson } from '@assay/services/operator/read-person';
import { readSystem } from '@assay/services/operator/read-system';
import { requestStatistics } from '@assay/services/operator/request-statistics';
import { abandonPayment } from '@assay/services/payment/abandon';
import { confirmRefund } from '@assay/services/payment/confirm-refund';
import { confirmTransfer } from '@assay/services/payment/confirm-transfer';
import { listWaitingTransfers } from '@assay/services/payment/list-waiting';
import { confirmPayout } from '@assay/services/payout/confirm';
import { failPayout } from '@assay/services/payout/fail';
import { recordTransfer } from '@assay/services/receipt/record-transfer';
import { returnReceipt } from '@assay/services/receipt/return';
import { anyInput } from '../input';
import { procedure, router } from '../trpc';

const operator = procedure('operator');
const withInput = procedure('operator').input(anyInput);

export const operatorRouter = router({
  overview: withInput.query(({ ctx, input }) => readOverview(ctx, input)),
  figure: withInput.query(({ ctx, input }) => readFigure(ctx, input)),
  market: withInput.query(({ ctx, input }) => readMarket(ctx, input)),
  entries: withInput.query(({ ctx, input }) => listEntries(ctx, input)),
  entry: withInput.query(({ ctx, input }) => readEntry(ctx, input)),
  waiting: operator.query(({ ctx }) => countWaiting(ctx)),
  logHead: operator.query(({ ctx }) => readLogHead(ctx)),
  people: withInput.query(({ ctx, input }) => listPeople(ctx, input)),
  person: withInput.query(({ ctx, input }) => readPerson(ctx, input)),
  suspend: withInput.mutation(({ ctx, input }) => suspendAccount(ctx, input)),
  restore: withInput.mutation(({ ctx, input }) => restoreAccount(ctx, input)),
  erase: withInput.mutation(({ ctx, input }) => eraseOnRequest(ctx, input)),
  grantRole: withInput.mutation(({ ctx, input }) => grantRole(ctx, input)),
  revokeRole: withInput.mutation(({ ctx, input }) => revokeRole(ctx, input)),
  reports: withInput.query(({ ctx, input }) => listReports(ctx, input)),
  held: operator.query(({ ctx }) => listHeld(ctx)),
  waitingTransfers: operator.query(({ ctx }) => listWaitingTransfers(ctx)),
  refunds: operator.query(({ ctx }) => listRefunds(ctx)),
  books: operator.query(({ ctx }) => verifyLedger(ctx)),
  rates: operator.query(({ ctx }) => listRates(ctx)),
  setRate: withInput.mutation(({ ctx, input }) => setRate(ctx, input)),
  confirmTransfer: withInput.mutation(({ ctx, input }) => confirmTransfer(ctx, input)),
  // The client who announced the transfer may call it off, too.
  abandonTransfer: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => abandonPayment(ctx, input)),
  recordTransfer: withInput.mutation(({ ctx, input }) => recordTransfer(ctx, input)),
  returnReceipt: withInput.mutation(({ ctx, input }) => returnReceipt(ctx, input)),
  confirmRefund: withInput.mutation(({ ctx, input }) => confirmRefund(ctx, input)),
  confirmPayout: withInput.mutation(({ ctx, input }) => confirmPayout(ctx, input)),
  failPayout: withInput.mutation(({ ctx, input }) => failPayout(ctx, input)),
  tests: operator.query(({ ctx }) => readTestFigures(ctx)),
  bank: withInput.query(({ ctx, input }) => readBank(ctx, input)),
  requestStatistics: withInput.mutation(({ ctx, input }) => requestStatistics(ctx, input)),
  reinstateFamily: withInput.mutation(({ ctx, input }) => reinstateFamily(ctx, input)),
  retireFamily: withInput.mutation(({ ctx, input }) => retireFamily(ctx, input)),
  keptMails: withInput.query(({ ctx, input }) => listKeptMails(ctx, input)),
  openMail: withInput.mutation(({ ctx, input }) => openMail(ctx, input)),
  deadLetters: withInput.query(({ ctx, input }) => listDeadLetters(ctx, input)),
  retryDeadLetter: withInput.mutation(({ ctx, input }) => retryDeadLetter(ctx, input)),
  discardDeadLetter: withInput.mutation(({ ctx, input }) => discardDeadLetter(ctx, input)),
  failingDeadlines: operator.query(({ ctx }) => listFailingDeadlines(ctx)),
  system: operator.query(({ ctx }) => readSystem(ctx)),
  changeRetakeWait: withInput.mutation(({ ctx, input }) => changeRetakeWait(ctx, input)),
  changeSessionIdle: withInput.mutation(({ ctx, input }) => changeSessionIdle(ctx, input)),
  changeBankDetails: withInput.mutation(({ ctx, input }) => changeBankDetails(ctx, input)),
  changeSeller: withInput.mutation(({ ctx, input }) => changeSeller(ctx, input)),
  changeFees: withInput.mutation(({ ctx, input }) => changeFees(ctx, input)),
});
