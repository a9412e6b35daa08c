import type { Figure } from '../measure/figure';
import { spreadOf } from '../measure/spread';

/** Milliseconds for the same rows. */
export type Timed = { readonly subject: number; readonly baseline: number };

type Names = Pick<Figure, 'what' | 'against' | 'goal'> & { readonly rows: number };

/** How many rows a second, as a ratio of the times. */
export function rateFigure({ rows, ...names }: Names, timed: readonly Timed[]): Figure {
  const rate = (times: readonly number[]) =>
    `${Math.round((rows / spreadOf(times).median) * 1_000).toLocaleString('en')} a second`;
  return {
    ...names,
    ratio: spreadOf(timed.map(({ subject, baseline }) => subject / baseline)),
    measured: rate(timed.map(({ subject }) => subject)),
    baseline: rate(timed.map(({ baseline }) => baseline)),
  };
}
