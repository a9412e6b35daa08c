const DAY_MS = 86_400_000;

/** The day (UTC) of an instant, such as `2026-11-23`. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

export function dayAfter(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * DAY_MS));
}

export function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / DAY_MS;
}

/** How many days the runs have that sums are kept of, from the shortest; each lies in one of the next longer. */
const lengths = { day: 1, week: 7, four_weeks: 28 } as const;
export type Grain = keyof typeof lengths;
export const grains = ['day', 'week', 'four_weeks'] as const satisfies readonly Grain[];

/** A Monday, with which runs of each length begin. */
const FIRST = '1970-01-05';

/** The first day of the run that a day (UTC, such as `2026-11-23`) lies in: itself, its Monday, or that of every fourth week. */
export function beginOf(grain: Grain, day: string): string {
  const since = daysBetween(FIRST, day);
  return dayAfter(FIRST, since - (((since % lengths[grain]) + lengths[grain]) % lengths[grain]));
}

/** The Monday of the week that a day lies in. */
export function weekOf(day: string): string {
  return beginOf('week', day);
}

/** Cells of one grain that begin from one day on and before another. */
export type Segment = { readonly grain: Grain; readonly from: string; readonly until: string };

/** The fewest cells that make up the days from one on and before another: the longest runs between, shorter ones at both ends. */
export function segmentsOf(from: string, until: string): readonly Segment[] {
  return segmentsBy(grains, from, until);
}

/** @param allowed from the shortest */
function segmentsBy(allowed: readonly Grain[], from: string, until: string): readonly Segment[] {
  const grain = allowed.at(-1);
  if (grain === undefined || from >= until) return [];
  const [first, last] = [beginOf(grain, dayAfter(from, lengths[grain] - 1)), beginOf(grain, until)];
  const shorter = allowed.slice(0, -1);
  if (first >= last) return segmentsBy(shorter, from, until);
  return [
    ...segmentsBy(shorter, from, first),
    { grain, from: first, until: last },
    ...segmentsBy(shorter, last, until),
  ];
}
