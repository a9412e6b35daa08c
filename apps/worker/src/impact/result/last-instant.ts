import type { Market } from '@assay/impact/market/market';

/** The last instant at which anybody did anything, in milliseconds since 1970. */
export function lastInstant({ projects, payments, attempts, ratings }: Market): number {
  const columns = [projects.startedAt, payments.settledAt, attempts.completedAt, attempts.visibleAt, ratings.givenAt];
  return columns.reduce(
    (latest, instants) => instants.reduce((most, instant) => (instant > most ? instant : most), latest),
    0,
  );
}
