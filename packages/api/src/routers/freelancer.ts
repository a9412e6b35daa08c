import { fields } from '@assay/domain/skill/field';
import { freelancerDto, freelancerSummary } from '@assay/protocol/dto/freelancer';
import { editProfile } from '@assay/services/profile/edit';
import { readFreelancer } from '@assay/services/profile/read';
import { readOwnProfile } from '@assay/services/profile/read-own';
import { searchFreelancers } from '@assay/services/profile/search';
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

export const freelancerRouter = router({
  search: procedure('public', {
    method: 'GET',
    path: '/freelancers',
    summary: 'Public profiles, the latest edited first',
  })
    .input(searchInput)
    .output(listed(freelancerSummary))
    .query(({ ctx, input }) => withOrigin(ctx, searchFreelancers(ctx, input))),
  read: procedure('public', { method: 'GET', path: '/freelancers/{slug}', summary: 'One public profile' })
    .input(z.object({ slug: z.string() }))
    .output(freelancerDto)
    .query(({ ctx, input }) => readFreelancer(ctx, input)),
  own: procedure('reader').query(({ ctx }) => readOwnProfile(ctx)),
  edit: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => editProfile(ctx, input)),
});
