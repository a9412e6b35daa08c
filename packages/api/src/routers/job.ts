import { fields } from '@assay/domain/skill/field';
import { jobDto, jobSummary } from '@assay/protocol/dto/job';
import { listOfferedBadges } from '@assay/services/badge/list-offered';
import { cancelJob } from '@assay/services/job/cancel';
import { listMyJobs } from '@assay/services/job/list-mine';
import { postJob } from '@assay/services/job/post';
import { previewJob } from '@assay/services/job/preview';
import { readJob } from '@assay/services/job/read';
import { searchJobs } from '@assay/services/job/search';
import { z } from 'zod';
import { anyInput } from '../input';
import { listed, withOrigin } from '../listed';
import { procedure, router } from '../trpc';

const searchInput = z.object({
  query: z.string().optional(),
  field: z.enum(fields).optional(),
  skill: z.string().optional(),
  badge: z.string().optional(),
  limit: z.coerce.number().optional(),
  cursor: z.string().optional(),
});

export const jobRouter = router({
  search: procedure('public', { method: 'GET', path: '/jobs', summary: 'Open jobs, the newest first' })
    .input(searchInput)
    .output(listed(jobSummary))
    .query(({ ctx, input }) => withOrigin(ctx, searchJobs(ctx, input))),
  read: procedure('public', { method: 'GET', path: '/jobs/{jobId}', summary: 'One job' })
    .input(z.object({ jobId: z.string() }))
    .output(jobDto)
    .query(({ ctx, input }) => readJob(ctx, input)),
  mine: procedure('reader').query(({ ctx }) => listMyJobs(ctx)),
  badges: procedure('public').query(() => listOfferedBadges()),
  preview: procedure('member')
    .input(anyInput)
    .query(({ ctx, input }) => previewJob(ctx, input)),
  post: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => postJob(ctx, input)),
  cancel: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => cancelJob(ctx, input)),
});
