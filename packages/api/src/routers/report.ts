import { decideReport } from '@assay/services/report/decide';
import { fileReport } from '@assay/services/report/file';
import { anyInput } from '../input';
import { procedure, router } from '../trpc';

export const reportRouter = router({
  file: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => fileReport(ctx, input)),
  decide: procedure('operator')
    .input(anyInput)
    .mutation(({ ctx, input }) => decideReport(ctx, input)),
});
