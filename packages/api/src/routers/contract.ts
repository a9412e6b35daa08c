import { endContract } from '@assay/services/contract/end';
import { listContracts } from '@assay/services/contract/list';
import { readContract } from '@assay/services/contract/read';
import { approveMilestone } from '@assay/services/milestone/approve';
import { requestChanges } from '@assay/services/milestone/request-changes';
import { submitWork } from '@assay/services/milestone/submit';
import { giveReview } from '@assay/services/review/give';
import { readContractReviews } from '@assay/services/review/read-of-contract';
import { anyInput } from '../input';
import { procedure, router } from '../trpc';

export const contractRouter = router({
  list: procedure('reader').query(({ ctx }) => listContracts(ctx)),
  read: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => readContract(ctx, input)),
  submitWork: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => submitWork(ctx, input)),
  requestChanges: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => requestChanges(ctx, input)),
  approve: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => approveMilestone(ctx, input)),
  end: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => endContract(ctx, input)),
  reviews: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => readContractReviews(ctx, input)),
  review: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => giveReview(ctx, input)),
});
