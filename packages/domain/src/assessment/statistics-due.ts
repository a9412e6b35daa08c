const hourMs = 3_600_000;

/** So many new attempts are worth an earlier look. */
const manyNew = 10;

/** The last time that a test was counted. */
export type LastCount = { readonly at: Date; readonly graded: number; readonly engineVersion: number };

export type NowKnown = {
  readonly graded: number;
  readonly engineVersion: number;
  /** When an operator last asked; null when nobody did. */
  readonly requestedAt: Date | null;
};

/**
 * Whether a test is to be counted again: when an operator asks, with a new engine, after ten new attempts though not
 * within the hour, and once a day in any case, since attempts may have been scored anew.
 */
export function areStatisticsDue(
  last: LastCount | null,
  { graded, engineVersion, requestedAt }: NowKnown,
  now: Date,
): boolean {
  if (last === null) return graded > 0;
  if (last.engineVersion !== engineVersion) return true;
  if (requestedAt !== null && requestedAt > last.at) return true;
  const ageMs = now.getTime() - last.at.getTime();
  return ageMs >= 24 * hourMs || (ageMs >= hourMs && graded - last.graded >= manyNew);
}
