import type { Figures } from '../figures';

/** A row of a regression with one slope and three effects; rows of a worker are in one cluster. */
export type CrossedRow = {
  readonly outcome: number;
  readonly slope: number;
  readonly worker: number;
  readonly client: number;
  readonly month: number;
};

const effects = ['worker', 'client', 'month'] as const;
const mostSweeps = 20_000;
/** Largest mean taken off in a sweep, in units of the column's spread. */
const precision = 1e-9;

/** Least squares with three effects by alternating projections: the means of each effect are taken off in turn until none is left. */
export function textbookCrossed(rows: readonly CrossedRow[], slope: string): Figures {
  const outcome = project(rows, ({ outcome: value }) => value);
  const regressor = project(rows, ({ slope: value }) => value);
  const weight = regressor.reduce((sum, value) => sum + value * value, 0);
  const coef = regressor.reduce((sum, value, at) => sum + value * (outcome[at] ?? 0), 0) / weight;
  const scores = new Map<number, number>();
  rows.forEach(({ worker }, at) => {
    const value = regressor[at] ?? 0;
    scores.set(worker, (scores.get(worker) ?? 0) + value * ((outcome[at] ?? 0) - coef * value));
  });
  const levels = (effect: 'client' | 'month') => new Set(rows.map((row) => row[effect])).size;
  const parameters = levels('client') + levels('month');
  const factor = (scores.size / (scores.size - 1)) * ((rows.length - 1) / (rows.length - parameters));
  const variance = [...scores.values()].reduce((sum, score) => sum + score * score, 0);
  return { [slope]: { coef, se: Math.sqrt(factor * variance) / weight } };
}

function project(rows: readonly CrossedRow[], valueOf: (row: CrossedRow) => number): number[] {
  const left = rows.map(valueOf);
  const spread = Math.sqrt(left.reduce((sum, value) => sum + value * value, 0) / left.length);
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    const largest = effects.map((effect) => takeMeans(rows, left, effect));
    if (Math.max(...largest) < precision * spread) return left;
  }
  throw new Error('the textbook found no end');
}

function takeMeans(rows: readonly CrossedRow[], left: number[], effect: (typeof effects)[number]): number {
  const levels = new Map<number, { sum: number; size: number }>();
  rows.forEach((row, at) => {
    const level = levels.get(row[effect]);
    const value = left[at] ?? 0;
    if (!level) levels.set(row[effect], { sum: value, size: 1 });
    else {
      level.sum += value;
      level.size += 1;
    }
  });
  rows.forEach((row, at) => {
    const level = levels.get(row[effect]);
    if (level) left[at] = (left[at] ?? 0) - level.sum / level.size;
  });
  let largest = 0;
  for (const { sum, size } of levels.values()) largest = Math.max(largest, Math.abs(sum / size));
  return largest;
}
