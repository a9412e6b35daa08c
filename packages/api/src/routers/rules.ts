import { readRules } from '@assay/services/installation/read-rules';
import { procedure, router } from '../trpc';

export const rulesRouter = router({
  read: procedure('public').query(({ ctx }) => readRules(ctx)),
});
