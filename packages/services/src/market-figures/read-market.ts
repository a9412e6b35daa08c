import type { Transaction } from '@assay/db/connect';
import { sumsVersion, unknownValue, type SliceName } from '@assay/domain/market-figures/tally';
import { sql } from 'drizzle-orm';
import { type AsOf, snapshot } from '../figures/as-of';
import { readSettings } from '../installation/settings';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { readCells, type RawBySlice, wholeOf } from './read-cells';
import { type Cohort, readCohorts } from './read-cohorts';
import { type DayRange, rangeBefore, rangeInput, rangeOf } from './range';
import { type BySlice, type MarketSums, type SliceSums, sumsOf } from './sums';

export type MarketPage = {
  /** The position that the figures are folded to, and how old what they tell of is. */
  readonly asOf: AsOf;
  /** Entries of the log that are not in the figures yet. */
  readonly behind: number;
  readonly range: DayRange;
  readonly before: DayRange;
  readonly referenceCurrency: string;
  readonly sums: MarketSums;
  readonly sumsBefore: MarketSums;
  readonly cohorts: readonly Cohort[];
  /** The most hires first, those of whom the value is not known last. */
  readonly by: BySlice;
};

/** How the market does over a range of days, the days before beside it, by class and by country; for operators. */
export async function readMarket(ctx: ServiceContext, input: unknown): Promise<MarketPage> {
  requireOperator(ctx);
  const asked = parseInput(rangeInput, input);
  return ctx.database.transaction(async (tx) => {
    const { behind, ...asOf } = await readFolded(tx);
    const { referenceCurrency } = await readSettings(tx);
    const range = rangeOf(asked, asOf.now);
    const before = rangeBefore(range);
    const [field = none, country = none, fieldsBefore = none] = await readCells(tx, [
      { slice: 'field', range },
      { slice: 'country', range },
      { slice: 'field', range: before },
    ]);
    return {
      asOf,
      behind,
      range,
      before,
      referenceCurrency,
      sums: sumsOf(wholeOf(field), referenceCurrency),
      sumsBefore: sumsOf(wholeOf(fieldsBefore), referenceCurrency),
      cohorts: await readCohorts(tx, range),
      by: {
        field: listed('field', field, referenceCurrency),
        country: listed('country', country, referenceCurrency),
      },
    };
  }, snapshot);
}

const none: RawBySlice = new Map();

function listed(slice: SliceName, raw: RawBySlice, currency: string): readonly SliceSums[] {
  const rows = [...raw].map(([value, sums]) => ({ value, sums: sumsOf(sums, currency) }));
  const isUnknown = ({ value }: SliceSums) => Number(value === unknownValue[slice]);
  return rows.toSorted(
    (one, other) =>
      isUnknown(one) - isUnknown(other) ||
      other.sums.hires - one.sums.hires ||
      other.sums.funnel.posted - one.sums.funnel.posted ||
      (one.value < other.value ? -1 : 1),
  );
}

/** Where the worker is with folding, as this snapshot sees it. */
async function readFolded(tx: Transaction): Promise<AsOf & { readonly behind: number }> {
  const [row] = await tx.execute<{ now: string; position: string; behind: string; age_s: string | null }>(sql`
    select assay.now() as now, folded.position, head.next_position - 1 - folded.position as behind,
      (select floor(extract(epoch from clock_timestamp() - recorded_at)) from log.entry where position = folded.position) as age_s
    from log.head cross join (select coalesce(max(position), 0) as position from log.market_position where sums = ${sumsVersion}) folded`);
  if (!row) throw new Error('the database did not tell how far the log has come');
  return {
    position: Number(row.position),
    ageS: row.age_s === null ? null : Math.max(0, Number(row.age_s)),
    now: new Date(row.now),
    behind: Math.max(0, Number(row.behind)),
  };
}
