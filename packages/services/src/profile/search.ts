import { badge } from '@assay/db/schema/credential';
import { account } from '@assay/db/schema/identity';
import { profile } from '@assay/db/schema/market-people';
import type { AccountId } from '@assay/domain/kernel/id';
import { fields } from '@assay/domain/skill/field';
import type { FreelancerSummary } from '@assay/protocol/dto/freelancer';
import { and, arrayContains, desc, eq, exists, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { shownBadges } from '../badge/shown-badges';
import type { ServiceContext } from '../kernel/context';
import { instantText } from '../kernel/instant-text';
import { cutPage, pageInput, readCursor, type Page } from '../kernel/page';
import { parseInput } from '../kernel/parse';
import { recordEvent } from '../kernel/record-event';
import { inTransaction, type Unit } from '../kernel/transaction';
import { noRecord, trackRecords } from '../people/track-record';

const searchInput = pageInput.extend({
  query: z.string().max(200, 'At most 200 characters.').default(''),
  field: z.enum(fields).optional(),
  skill: z.string().max(80).optional(),
  badge: z.string().max(80).optional(),
});

/** Public profiles, the latest edited first, with the badges that their owners show; what was shown goes to the log. */
export async function searchFreelancers(ctx: ServiceContext, input: unknown): Promise<Page<FreelancerSummary>> {
  const search = parseInput(searchInput, input);
  return inTransaction(ctx, async (unit) => {
    const page = cutPage(await findProfiles(unit, search), search.limit);
    const items = await freelancerSummaries(unit, page.items);
    await recordShown(unit, search.query, items);
    return { items, nextCursor: page.nextCursor };
  });
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

async function recordShown(unit: Unit, query: string, items: readonly FreelancerSummary[]): Promise<void> {
  if (unit.actor.type === 'system') return;
  await recordEvent(unit, 'search.shown', {
    changes: [],
    payload: {
      list: 'freelancers',
      viewerId: unit.actor.type === 'account' ? unit.actor.accountId : null,
      query,
      rows: items.map(({ id, badges }, index) => ({
        id,
        position: index + 1,
        badges: badges.map(({ badgeId, achievement, assurance }) => ({ badgeId, achievement, assurance })),
      })),
    },
  });
}
