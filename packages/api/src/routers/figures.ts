import { readPublicFigures } from '@assay/services/figures/read-public';
import { procedure, router } from '../trpc';

export const figuresRouter = router({
  public: procedure('public').query(({ ctx }) => readPublicFigures(ctx)),
});
