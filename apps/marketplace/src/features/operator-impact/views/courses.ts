import { readBend, readPath } from '@assay/impact/words/read-views';
import type { Chart, ChartName, Estimate, Outcome } from './chart';
import { bootstrappedId, estimatesOf, referenceRow, rowOf, type Found } from './rows';

const spans = {
  day: { first: -14, last: 13 },
  week: { first: -8, last: 11 },
} as const;

/** An outcome along the days or weeks around a badge, held against the first of them and the last before it. */
export function path(found: Found, name: ChartName, outcome: Outcome, unit: 'day' | 'week'): Chart {
  const { first, last } = spans[unit];
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((at) => {
    const label = { set: unit, at } as const;
    if (at === first || at === -1) return [referenceRow(found, label)];
    const id = `ols.${outcome}.event+${unit}.${unit}${at < 0 ? '' : '+'}${at}`;
    return rowOf(found, bootstrappedId(found, id), label);
  });
  const estimated = rows.filter(({ estimate }) => estimate !== null);
  const before = estimatesOf(estimated.filter(({ label }) => 'at' in label && label.at < 0));
  const after = estimatesOf(estimated.filter(({ label }) => 'at' in label && label.at >= 0));
  const about = hardest(after);
  return {
    name,
    outcome,
    rows: estimated.length === 0 ? [] : rows,
    said: about ? [{ table: 'path', case: readPath(before, after), outcome, about }] : [],
  };
}

/** Whose need for events is greatest; the course is whole once it speaks. */
function hardest(estimates: readonly Estimate[]): Estimate | undefined {
  return estimates.toSorted((one, two) => (two.eventsNeeded ?? Infinity) - (one.eventsNeeded ?? Infinity))[0];
}

/** An outcome by the number of badges held, against having none; whether it bends is read off the quadratic form. */
export function byBadges(found: Found, name: ChartName, outcome: Outcome): Chart {
  const start = `ols.${outcome}.worker.binned.badges`;
  const rows = found.all
    .filter(({ id }) => id.startsWith(start))
    .flatMap(({ id }) => rowOf(found, id, { set: 'badges', of: id.slice(start.length) }));
  const about = found.of(`ols.${outcome}.worker.quadratic.badgesSquaredTenth`);
  return {
    name,
    outcome,
    rows,
    said: about ? [{ table: 'bend', case: readBend(about), outcome, about }] : [],
  };
}
