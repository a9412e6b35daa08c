import { badge } from '@assay/db/schema/credential';
import { account } from '@assay/db/schema/identity';
import { profile } from '@assay/db/schema/market-people';
import type { AccountId } from '@assay/domain/kernel/id';
import { fields } from '@assay/domain/skill/field';
import type { FreelancerSummary } from '@assay/protocol/dto/freelancer';
import { says } from '@assay/protocol/refusal/field-fault';
import { and, arrayContains, desc, eq, exists, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { shownBadges } from '../badge/shown-badges';
import { recordImpression } from '../impression/record';
import { searchFacets } from '../impression/search-facets';
import { viewerIdOf, type ServiceContext } from '../kernel/context';
import { instantText } from '../kernel/instant-text';
import { cutPage, pageInput, readCursor, type Page } from '../kernel/page';
import { parseInput } from '../kernel/parse';
import { inTransaction, type Unit } from '../kernel/transaction';
import { noRecord, trackRecords } from '../people/track-record';

const searchInput = pageInput.extend({
  query: z
    .string()
    .max(200, says('At most {max} characters.', { max: 200 }))
    .default(''),
  field: z.enum(fields).optional(),
  skill: z.string().max(80).optional(),
  badge: z.string().max(80).optional(),
});

/** Public profiles, the latest edited first, with the badges that their owners show; what was shown goes to the log. */
export async function searchFreelancers(ctx: ServiceContext, input: unknown): Promise<Page<FreelancerSummary>> {
  const search = parseInput(searchInput, input);
  const shown = await inTransaction(ctx, async (unit) => {
    const page = cutPage(await findProfiles(unit, search), search.limit);
    return { items: await freelancerSummaries(unit, page.items), nextCursor: page.nextCursor };
  });
  await recordShown(ctx, search, shown);
  return shown;
}

async function findProfiles(
  { tx }: Unit,
  { query, field, skill, badge: slug, cursor, limit }: z.output<typeof searchInput>,
) {
  const after = readCursor(cursor);
  const holds = (achievement: string) =>
    exists(
      tx
        .select({ one: sql`1` })
        .from(badge)
        .where(and(eq(badge.accountId, profile.id), eq(badge.state, 'shown'), eq(badge.achievement, achievement))),
    );
  const conditions: (SQL | undefined)[] = [
    eq(profile.isPublic, true),
    inArray(account.state, ['active']),
    query.trim() === ''
      ? undefined
      : sql`(${profile.search} @@ websearch_to_tsquery('english', ${query}) or ${profile.search} @@ websearch_to_tsquery('simple', ${query}))`,
    field && eq(profile.field, field),
    skill === undefined ? undefined : arrayContains(profile.skills, [skill]),
    slug === undefined ? undefined : holds(slug),
    after ? sql`(${profile.updatedAt}, ${profile.id}) < (${after.at}::timestamptz, ${after.id}::uuid)` : undefined,
  ];
  return tx
    .select({ ...profileColumns, at: instantText(profile.updatedAt) })
    .from(profile)
    .innerJoin(account, eq(account.id, profile.id))
    .where(and(...conditions))
    .orderBy(desc(profile.updatedAt), desc(profile.id))
    .limit(limit + 1);
}

const { search: _, ...shownColumns } = getTableColumns(profile);
export const profileColumns = {
  ...shownColumns,
  name: account.displayName,
  country: account.country,
  timeZone: account.timeZone,
  createdAt: account.createdAt,
};

type ProfileRow = {
  readonly id: AccountId;
  readonly slug: string;
  readonly headline: string;
  readonly field: FreelancerSummary['field'];
  readonly skills: string[];
  readonly hourlyRateMinor: bigint | null;
  readonly currency: string | null;
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
};

/** Profiles with their badges and record: three queries however many there are. */
export async function freelancerSummaries(
  { tx }: Pick<Unit, 'tx'>,
  rows: readonly ProfileRow[],
): Promise<FreelancerSummary[]> {
  const ids = rows.map(({ id }) => id);
  const badges = await shownBadges(tx, ids);
  const records = await trackRecords(tx, ids);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    headline: row.headline,
    field: row.field,
    skills: row.skills,
    country: row.country,
    timeZone: row.timeZone,
    hourlyRate:
      row.hourlyRateMinor !== null && row.currency !== null
        ? { amountMinor: String(row.hourlyRateMinor), currency: row.currency }
        : null,
    badges: badges.get(row.id) ?? [],
    record: records.get(row.id) ?? noRecord,
  }));
}

async function recordShown(
  ctx: ServiceContext,
  search: z.output<typeof searchInput>,
  { items, nextCursor }: Page<FreelancerSummary>,
): Promise<void> {
  await recordImpression(ctx, {
    kind: 'search.shown',
    of: JSON.stringify(['freelancers', search]),
    payload: {
      list: 'freelancers',
      viewerId: viewerIdOf(ctx.actor),
      ...searchFacets(search),
      hasMore: nextCursor !== null,
      rows: items.map(({ id, badges }, index) => ({ id, position: index + 1, badges: badges.map(visibleBadgeOf) })),
    },
  });
}

/** A badge as the log keeps it beside what was shown. */
export function visibleBadgeOf({ badgeId, achievement, assurance }: FreelancerSummary['badges'][number]) {
  return { badgeId, achievement, assurance };
}
