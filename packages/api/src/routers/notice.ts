import { listNotices } from '@assay/services/notice/list';
import { markNoticesRead } from '@assay/services/notice/mark-read';
import { openNotice } from '@assay/services/notice/open';
import { anyInput } from '../input';
import { procedure, router } from '../trpc';

export const noticeRouter = router({
  list: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => listNotices(ctx, input)),
  markRead: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => markNoticesRead(ctx, input)),
  open: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => openNotice(ctx, input)),
});
