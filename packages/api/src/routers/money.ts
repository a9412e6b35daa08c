import { listOwnInvoices } from '@assay/services/invoice/list-own';
import { readInvoice } from '@assay/services/invoice/read';
import { readMoney } from '@assay/services/ledger/read-money';
import { abandonPayment } from '@assay/services/payment/abandon';
import { readPayment } from '@assay/services/payment/read';
import { refundMilestone } from '@assay/services/payment/refund';
import { startPayment } from '@assay/services/payment/start';
import { listOwnPayouts } from '@assay/services/payout/list-own';
import { requestPayout } from '@assay/services/payout/request';
import { anyInput } from '../input';
import { procedure, router } from '../trpc';

export const moneyRouter = router({
  read: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => readMoney(ctx, input)),
  payouts: procedure('reader').query(({ ctx }) => listOwnPayouts(ctx)),
  requestPayout: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => requestPayout(ctx, input)),
  invoices: procedure('reader').query(({ ctx }) => listOwnInvoices(ctx)),
  invoice: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => readInvoice(ctx, input)),
});

export const paymentRouter = router({
  read: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => readPayment(ctx, input)),
  start: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => startPayment(ctx, input)),
  abandon: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => abandonPayment(ctx, input)),
  refund: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => refundMilestone(ctx, input)),
});
