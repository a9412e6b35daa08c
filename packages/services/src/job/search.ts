import { account } from '@assay/db/schema/identity';
import { job } from '@assay/db/schema/market-jobs';
import { fields } from '@assay/domain/skill/field';
import { excerptOf } from '@assay/protocol/dto/excerpt';
import type { JobSummary } from '@assay/protocol/dto/job';
import { says } from '@assay/protocol/refusal/field-fault';
import { and, arrayContains, desc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { countBids } from '../bid/count-bids';
import { recordImpression } from '../impression/record';
import { searchFacets } from '../impression/search-facets';
import { viewerIdOf, type ServiceContext } from '../kernel/context';
import { instantText } from '../kernel/instant-text';
import { cutPage, pageInput, readCursor, type Page } from '../kernel/page';
import { parseInput } from '../kernel/parse';
import { inTransaction, type Unit } from '../kernel/transaction';

const searchInput = pageInput.extend({
  query: z
    .string()
    .max(200, says('At most {max} characters.', { max: 200 }))
    .default(''),
  field: z.enum(fields).optional(),
  skill: z.string().max(80).optional(),
  badge: z.string().max(80).optional(),
});

const excerptLength = 240;

/** The words of a job by their stems are larger than the job. */
const { search: _, ...shownColumns } = getTableColumns(job);

/** Open jobs, newest first, filtered by words, field, skill and required badge; what was shown goes to the log. */
export async function searchJobs(ctx: ServiceContext, input: unknown): Promise<Page<JobSummary>> {
  const search = parseInput(searchInput, input);
  const shown = await inTransaction(ctx, async (unit) => {
    const page = cutPage(await findOpenJobs(unit, search), search.limit);
    const bids = await countBids(
      unit,
      page.items.map(({ id }) => id),
    );
    return {
      nextCursor: page.nextCursor,
      items: page.items.map((row) => jobSummaryOf(row, row.country, bids.get(row.id) ?? 0)),
    };
  });
  await recordShown(ctx, search, shown);
  return shown;
}

async function findOpenJobs(
  { tx, now }: Unit,
  { query, field, skill, badge, cursor, limit }: z.output<typeof searchInput>,
) {
  const after = readCursor(cursor);
  const conditions: (SQL | undefined)[] = [
    eq(job.state, 'open'),
    // Whoever is suspended answers no bid.
    eq(account.state, 'active'),
    sql`${job.decisionDueAt} > ${now.toISOString()}::timestamptz`,
    query.trim() === '' ? undefined : sql`${job.search} @@ websearch_to_tsquery('english', ${query})`,
    field && eq(job.field, field),
    skill === undefined ? undefined : arrayContains(job.skills, [skill]),
    badge === undefined ? undefined : eq(job.requiredBadge, badge),
    after ? sql`(${job.postedAt}, ${job.id}) < (${after.at}::timestamptz, ${after.id}::uuid)` : undefined,
  ];
  return tx
    .select({ ...shownColumns, at: instantText(job.postedAt), country: account.country })
    .from(job)
    .innerJoin(account, eq(account.id, job.clientId))
    .where(and(...conditions))
    .orderBy(desc(job.postedAt), desc(job.id))
    .limit(limit + 1);
}

async function recordShown(
  ctx: ServiceContext,
  search: z.output<typeof searchInput>,
  { items, nextCursor }: Page<JobSummary>,
): Promise<void> {
  await recordImpression(ctx, {
    kind: 'search.shown',
    of: JSON.stringify(['jobs', search]),
    payload: {
      list: 'jobs',
      viewerId: viewerIdOf(ctx.actor),
      ...searchFacets(search),
      hasMore: nextCursor !== null,
      rows: items.map(({ id }, index) => ({ id, position: index + 1, badges: [] })),
    },
  });
}

export function jobSummaryOf(row: Omit<typeof job.$inferSelect, 'search'>, country: string, bids: number): JobSummary {
  return {
    id: row.id,
    title: row.title,
    excerpt: excerptOf(row.brief, excerptLength),
    field: row.field,
    skills: row.skills,
    requiredBadge: row.requiredBadge,
    budget: { amountMinor: String(row.budgetMinor), currency: row.currency },
    country,
    state: row.state,
    postedAt: (row.postedAt ?? row.createdAt).toISOString(),
    decisionDueAt: row.decisionDueAt.toISOString(),
    bids,
  };
}
