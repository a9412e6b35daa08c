import { toDecimalString } from '@assay/domain/money/money';
import type { Share } from '@assay/domain/market-figures/share';
import type { MoneyDto } from '@assay/protocol/dto/money';
import type { MarketPage } from '@assay/services/market-figures/read-market';
import type { MarketSums } from '@assay/services/market-figures/sums';
import { csvLine } from '../operator-figures/csv';

type Line = Parameters<typeof csvLine>[0];
type TableLines = (page: MarketPage) => readonly Line[];

export type MarketFile = { readonly name: string; readonly text: string };

/** The tables of the market page as lines, each under its head. Rates are shares of one; what cannot be said is empty. */
const tables = {
  figures: ({ range, before, sums, sumsBefore }) => [
    ['from', 'to', ...sumHeads],
    [range.from, range.to, ...sumCells(sums)],
    [before.from, before.to, ...sumCells(sumsBefore)],
  ],
  cohorts: ({ cohorts }) => [
    ['week', 'posted', 'hired', 'open', 'fill_rate'],
    ...cohorts.map(({ week, fillRate, open }) => [week, fillRate.of, fillRate.part, open, fillRate.share]),
  ],
  field: ({ by }) => [['class', ...sumHeads], ...by.field.map(({ value, sums }) => [value, ...sumCells(sums)])],
  country: ({ by }) => [['country', ...sumHeads], ...by.country.map(({ value, sums }) => [value, ...sumCells(sums)])],
} as const satisfies Readonly<Record<string, TableLines>>;

export type MarketTable = keyof typeof tables;

export function isMarketTable(name: string): name is MarketTable {
  return Object.hasOwn(tables, name);
}

/** A table as a file. Every line says up to which entry of the log it counts, and in capitals where it was simulated. */
export function marketFile(table: MarketTable, page: MarketPage, isSimulated: boolean): MarketFile {
  const [heads = [], ...lines] = tables[table](page);
  const from = [isSimulated ? 'SIMULATED' : 'real', page.asOf.position];
  const { range } = page;
  return {
    name: `market-${table}${isSimulated ? '-SIMULATED' : ''}-${range.from}-${range.to}.csv`,
    text: [[...heads, 'origin', 'log_position'], ...lines.map((line) => [...line, ...from])].map(csvLine).join(''),
  };
}

const cells = {
  posted: ({ funnel }) => funnel.posted,
  got_bid: ({ funnel }) => funnel.gotBid,
  shortlisted: ({ funnel }) => funnel.shortlisted,
  hired: ({ funnel }) => funnel.hired,
  paid: ({ funnel }) => funnel.paid,
  open: ({ open }) => open,
  removed: ({ removed }) => removed,
  bids: ({ bids }) => bids,
  no_bids: ({ noBids }) => noBids.part,
  many_bids: ({ manyBids }) => manyBids.part,
  fill_rate: ({ fillRate }) => fillRate.share,
  hires: ({ hires }) => hires,
  value: ({ value }) => written(value),
  released: ({ released }) => written(released),
  fees: ({ fees }) => written(fees),
  currency: ({ fees }) => fees.currency,
  take_rate: ({ takeRate }) => takeRate,
  ...shared('newcomers', ({ newcomers }) => newcomers),
  ...shared('returning_clients', ({ returningClients }) => returningClients),
  ...shared('returning_freelancers', ({ returningFreelancers }) => returningFreelancers),
  first_bids: ({ firstBid }) => firstBid.jobs,
  first_bid_median_s: ({ firstBid }) => whole(firstBid.medianS),
  first_bid_p90_s: ({ firstBid }) => whole(firstBid.p90S),
  hire_median_s: ({ hire }) => whole(hire.medianS),
  hire_p90_s: ({ hire }) => whole(hire.p90S),
} as const satisfies Readonly<Record<string, (sums: MarketSums) => string | number | null>>;

const sumHeads = Object.keys(cells);

function sumCells(sums: MarketSums): Line {
  return Object.values(cells).map((cell) => cell(sums));
}

/** A rate after the number behind it. */
function shared(name: string, of: (sums: MarketSums) => Share): Record<string, (sums: MarketSums) => number | null> {
  return { [name]: (sums) => of(sums).part, [`${name}_share`]: (sums) => of(sums).share };
}

function written({ amountMinor, currency }: MoneyDto): string {
  return toDecimalString({ amountMinor: BigInt(amountMinor), currency });
}

function whole(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds);
}
