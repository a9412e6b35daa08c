import { listImpactRuns } from '@assay/services/impact/list';
import { readImpactPage } from '@assay/services/impact/read-page';
import { readImpactRun } from '@assay/services/impact/read-run';
import { readTestEffect } from '@assay/services/impact/read-test-effect';
import { requestImpact } from '@assay/services/impact/request';
import { anyInput } from '../input';
import { procedure, router } from '../trpc';

const operator = procedure('operator').input(anyInput);

export const impactRouter = router({
  request: operator.mutation(({ ctx, input }) => requestImpact(ctx, input)),
  page: operator.query(({ ctx, input }) => readImpactPage(ctx, input)),
  run: operator.query(({ ctx, input }) => readImpactRun(ctx, input)),
  list: operator.query(({ ctx, input }) => listImpactRuns(ctx, input)),
  ofTest: procedure('public')
    .input(anyInput)
    .query(({ ctx, input }) => readTestEffect(ctx, input)),
});
