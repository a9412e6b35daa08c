import { readPulse } from '@assay/services/today/pulse';
import { readToday } from '@assay/services/today/read';
import { procedure, router } from '../trpc';

export const todayRouter = router({
  read: procedure('reader').query(({ ctx }) => readToday(ctx)),
  pulse: procedure('reader').query(({ ctx }) => readPulse(ctx)),
});
