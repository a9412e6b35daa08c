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

/** The Monday of the week that a day lies in. */
export function weekOf(day: string): string {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return dayAfter(day, -sinceMonday);
}

export const grains = ['day', 'week'] as const;
export type Grain = (typeof grains)[number];

/** Cells of one grain that begin from one day on and before another. */
export type Segment = { readonly grain: Grain; readonly from: string; readonly until: string };

/** The fewest cells that make up the days from one on and before another: whole weeks, and the days at both ends. */
export function segmentsOf(from: string, until: string): readonly Segment[] {
  const firstMonday = weekOf(dayAfter(from, 6));
  const lastMonday = weekOf(until);
  if (firstMonday >= lastMonday) return [{ grain: 'day', from, until }];
  const segments: readonly Segment[] = [
    { grain: 'day', from, until: firstMonday },
    { grain: 'week', from: firstMonday, until: lastMonday },
    { grain: 'day', from: lastMonday, until },
  ];
  return segments.filter((segment) => segment.from < segment.until);
}
