import { catalogueEntry, testPage } from '@assay/protocol/dto/test';
import { listCatalogue } from '@assay/services/assessment/list-catalogue';
import { readTest } from '@assay/services/assessment/read-test';
import { z } from 'zod';
import { listed, withOrigin } from '../listed';
import { procedure, router } from '../trpc';

export const testRouter = router({
  list: procedure('public', { method: 'GET', path: '/tests', summary: 'Tests, in the order in which they ship' })
    .input(z.object({ limit: z.coerce.number().optional(), cursor: z.string().optional() }))
    .output(listed(catalogueEntry))
    .query(({ ctx, input }) => withOrigin(ctx, listCatalogue(ctx, input))),
  read: procedure('public', {
    method: 'GET',
    path: '/tests/{slug}',
    summary: 'One test: blueprint, rules, practice questions',
  })
    .input(z.object({ slug: z.string() }))
    .output(testPage)
    .query(({ ctx, input }) => readTest(ctx, input.slug)),
});
