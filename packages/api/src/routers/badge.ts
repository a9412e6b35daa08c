import { publishedBadge } from '@assay/protocol/dto/badge';
import { hideBadge } from '@assay/services/badge/hide';
import { listPublishedBadges } from '@assay/services/badge/list-published';
import { readBadgeOfAttempt, readOwnBadges } from '@assay/services/badge/own-badges';
import { readAchievement } from '@assay/services/badge/read-achievement';
import { readBadgeImage } from '@assay/services/badge/read-badge-image';
import { readCredential, readCredentialDocument } from '@assay/services/badge/read-credential';
import { readDidDocument } from '@assay/services/badge/read-did-document';
import { showBadge } from '@assay/services/badge/show';
import { verifyUpload } from '@assay/services/badge/verify-upload';
import { z } from 'zod';
import { anyInput } from '../input';
import { listed, withOrigin } from '../listed';
import { limited, procedure, router } from '../trpc';

export const badgeRouter = router({
  list: procedure('public', {
    method: 'GET',
    path: '/badges',
    summary: 'Badges that their holders show, the latest shown first',
  })
    .input(z.object({ limit: z.coerce.number().optional(), cursor: z.string().optional() }))
    .output(listed(publishedBadge))
    .query(({ ctx, input }) => withOrigin(ctx, listPublishedBadges(ctx, input))),
  own: procedure('reader').query(({ ctx }) => readOwnBadges(ctx)),
  ofAttempt: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => readBadgeOfAttempt(ctx, input)),
  show: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => showBadge(ctx, input)),
  hide: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => hideBadge(ctx, input)),
  credential: procedure('public')
    .input(anyInput)
    .query(({ ctx, input }) => readCredential(ctx, input)),
  document: procedure('public')
    .input(anyInput)
    .query(({ ctx, input }) => readCredentialDocument(ctx, input)),
  image: procedure('public')
    .input(anyInput)
    .query(({ ctx, input }) => readBadgeImage(ctx, input)),
  achievement: procedure('public')
    .input(anyInput)
    .query(({ ctx, input }) => readAchievement(ctx, input)),
  issuer: procedure('public')
    .input(anyInput)
    .query(({ ctx, input }) => readDidDocument(ctx, input)),
  verify: procedure('public')
    .use(limited('badge_check', 'address'))
    .input(anyInput)
    .mutation(({ ctx, input }) => verifyUpload(ctx, input)),
});
