import { endOwnSession } from '@assay/services/session/end';
import { listSessions } from '@assay/services/session/list';
import { anyInput } from '../input';
import { procedure, router } from '../trpc';

/** Log-in and log-out set cookies, and so belong to `@assay/auth`. */
export const sessionRouter = router({
  list: procedure('reader').query(({ ctx }) => listSessions(ctx)),
  end: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => endOwnSession(ctx, input)),
});
