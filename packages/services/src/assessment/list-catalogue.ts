import { badge } from '@assay/db/schema/credential';
import type { CatalogueEntry } from '@assay/protocol/dto/test';
import { fault } from '@assay/protocol/refusal/field-fault';
import { count, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readTestEffects } from '../impact/test-effects';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refusedField } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { listTestSummaries } from './list-test-summaries';

const pageInput = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** The slug of the last test that was seen. */
  cursor: z.string().optional(),
});

export type Catalogue = { readonly items: CatalogueEntry[]; readonly nextCursor: string | null };

/** The tests of this installation, a page at a time. */
export async function listCatalogue(ctx: ServiceContext, input: unknown): Promise<Catalogue> {
  const { limit, cursor } = parseInput(pageInput, input);
  const tests = await listTestSummaries(ctx);
  const seen = cursor === undefined ? 0 : tests.findIndex(({ slug }) => slug === cursor) + 1;
  if (cursor !== undefined && seen === 0) throw refusedField('cursor', fault('This cursor is not one of ours.'));
  const shown = await shownBadges(ctx);
  const effectOf = await inTransaction(ctx, ({ tx }) => readTestEffects(tx));
  const items = tests.slice(seen, seen + limit).map((test) => ({
    ...test,
    shownBadges: test.awardsBadge ? (shown.get(`${test.slug} ${test.testVersion}`) ?? 0) : null,
    effect: test.awardsBadge ? effectOf(test.slug) : null,
  }));
  const hasMore = seen + limit < tests.length;
  return { items, nextCursor: hasMore ? (items.at(-1)?.slug ?? null) : null };
}

/** How many people show the badge of each version of a test. */
async function shownBadges({ database }: ServiceContext): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .select({ slug: badge.achievement, version: badge.achievementVersion, shown: count() })
    .from(badge)
    .where(eq(badge.state, 'shown'))
    .groupBy(badge.achievement, badge.achievementVersion);
  return new Map(rows.map(({ slug, version, shown }) => [`${slug} ${version}`, shown]));
}
