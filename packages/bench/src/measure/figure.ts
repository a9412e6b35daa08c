import type { Comparison } from './compare';
import type { Spread } from './spread';

/** One row of the table: what was measured, against what, and how they compare. */
export type Figure = {
  readonly what: string;
  readonly against: string;
  /** How many times the baseline it takes. */
  readonly ratio: Spread;
  readonly measured: string;
  readonly baseline: string;
  /** The highest ratio that is good enough; a figure that is only kept in sight has none. */
  readonly goal?: number;
};

export type Section = {
  readonly title: string;
  /** How it was measured, and what was done about it. */
  readonly notes: readonly string[];
  readonly figures: readonly Figure[];
  /** Measured at the size of `--million`, which a plain run does not reach and so leaves as it is. */
  readonly isLarge?: boolean;
};

export function timeFigure(
  names: Pick<Figure, 'what' | 'against' | 'goal'>,
  { ratio, subjectMs, baselineMs }: Comparison,
): Figure {
  return { ...names, ratio, measured: milliseconds(subjectMs.median), baseline: milliseconds(baselineMs.median) };
}

export function milliseconds(value: number): string {
  if (value >= 10_000) return `${(value / 1000).toFixed(0)} s`;
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
