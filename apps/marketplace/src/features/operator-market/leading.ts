import { type SliceName, unknownValue } from '@assay/domain/market-figures/tally';
import type { SliceSums } from '@assay/services/market-figures/sums';

/** As many as a narrow screen shows without losing what stands below them. */
export const LEADING = 10;

/** Those with the most contract value, whose name is known; all there are where they are no more than that. */
export function leadingOf(slice: SliceName, rows: readonly SliceSums[]): readonly SliceSums[] {
  if (rows.length <= LEADING) return rows;
  return namedOf(slice, rows)
    .toSorted((one, other) => compare(minorOf(other), minorOf(one)))
    .slice(0, LEADING);
}

export function namedOf(slice: SliceName, rows: readonly SliceSums[]): readonly SliceSums[] {
  return rows.filter(({ value }) => value !== unknownValue[slice]);
}

const minorOf = ({ sums }: SliceSums) => BigInt(sums.value.amountMinor);

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : Number(one > other);
}
