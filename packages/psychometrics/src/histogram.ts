import type { TimeBin } from '@assay/domain/assessment/statistics';

const widths = [5, 10, 15, 30, 60, 120, 300, 600];
const mostBins = 10;

/**
 * Counts of times in bins of equal, round width from nought on: the narrowest of 5 s … 10 min that needs at most ten
 * bins for nineteen people in twenty. The slowest twentieth may lie beyond; they stand in the last bin.
 *
 * @param seconds times, 0 or more
 * @returns bins without gaps, `to` excluded but for the last; empty without times
 */
export function timeBins(seconds: readonly number[]): TimeBin[] {
  if (seconds.length === 0) return [];
  const ordered = seconds.toSorted((x, y) => x - y);
  const usual = ordered[Math.ceil(0.95 * ordered.length) - 1] ?? 0;
  const width = widths.find((each) => usual < each * mostBins) ?? 600;
  const bins = Math.min(mostBins, Math.floor(usual / width) + 1);
  return Array.from({ length: bins }, (_, at) => {
    const [from, to] = [at * width, (at + 1) * width];
    const isLast = at === bins - 1;
    return { from, to, people: ordered.filter((each) => each >= from && (isLast || each < to)).length };
  });
}
