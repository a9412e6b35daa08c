import type { Market } from '../market/market';

/**
 * The last instant of a market, in milliseconds since 1970: at which a worker last began a project, was paid, completed a
 * test, had a badge become visible or was rated; 0 where nobody ever did.
 */
export function lastInstant({ projects, payments, attempts, ratings }: Market): number {
  const columns = [projects.startedAt, payments.settledAt, attempts.completedAt, attempts.visibleAt, ratings.givenAt];
  return columns.reduce(
    (latest, instants) => instants.reduce((most, instant) => (instant > most ? instant : most), latest),
    0,
  );
}
