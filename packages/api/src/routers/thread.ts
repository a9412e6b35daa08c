import { agreeInterview } from '@assay/services/interview/agree';
import { cancelInterview } from '@assay/services/interview/cancel';
import { holdInterview } from '@assay/services/interview/hold';
import { proposeInterview } from '@assay/services/interview/propose';
import { listThreads } from '@assay/services/thread/list';
import { readThreadPulse } from '@assay/services/thread/pulse';
import { readThread } from '@assay/services/thread/read';
import { sendMessage } from '@assay/services/thread/send-message';
import { anyInput } from '../input';
import { limited, procedure, router } from '../trpc';

export const threadRouter = router({
  list: procedure('reader').query(({ ctx }) => listThreads(ctx)),
  read: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => readThread(ctx, input)),
  pulse: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => readThreadPulse(ctx, input)),
  send: procedure('member')
    .use(limited('message', 'account'))
    .input(anyInput)
    .mutation(({ ctx, input }) => sendMessage(ctx, input)),
  proposeInterview: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => proposeInterview(ctx, input)),
  agreeInterview: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => agreeInterview(ctx, input)),
  holdInterview: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => holdInterview(ctx, input)),
  cancelInterview: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => cancelInterview(ctx, input)),
});
