import type { Transaction } from '@assay/db/connect';
import { dayAfter, weekOf } from '@assay/domain/market-figures/days';
import { shareOf, type Share } from '@assay/domain/market-figures/share';
import { sql } from 'drizzle-orm';
import type { DayRange } from './range';

/** Jobs that were posted in one week, and what has become of them so far. */
export type Cohort = {
  /** Monday (UTC). */
  readonly week: string;
  readonly fillRate: Share;
  /** Not decided yet: the rate can still rise. */
  readonly open: number;
};

/** Every week that the range touches, as a whole, the oldest first. */
export async function readCohorts(tx: Transaction, { from, to }: DayRange): Promise<readonly Cohort[]> {
  const first = weekOf(from);
  const rows = await tx.execute<{ week: string; posted: string; hired: string; open: string }>(sql`
    select begins_on::text as week, sum(posted)::text as posted, sum(hired)::text as hired, sum(open)::text as open
    from log.market_count
    where grain = 'week' and slice = 'field' and begins_on >= ${first}::date and begins_on <= ${to}::date
    group by begins_on`);
  const found = new Map([...rows].map((row) => [row.week, row]));
  const cohorts: Cohort[] = [];
  for (let week = first; week <= to; week = dayAfter(week, 7)) {
    const { posted, hired, open } = found.get(week) ?? { posted: '0', hired: '0', open: '0' };
    cohorts.push({ week, fillRate: shareOf(BigInt(hired), BigInt(posted)), open: Number(open) });
  }
  return cohorts;
}
