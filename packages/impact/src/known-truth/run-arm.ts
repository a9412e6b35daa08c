import type { Arm } from './arms';
import type { Draw } from './draw';
import { uniformityPValue } from './uniformity';

/** How an estimator did in one arm. Rates are shares of the replications in which it was defined. */
export type Performance = {
  readonly arm: string;
  readonly id: string;
  readonly replications: number;
  /** That its figures rest on, on average. */
  readonly events: number;
  /** The mean of what was true. */
  readonly truth: number;
  readonly bias: number;
  /** The Monte Carlo standard error of the bias. */
  readonly biasError: number;
  /** Share of 95 % intervals that hold the truth. */
  readonly coverage: number;
  /** Share of p-values below .05 for no effect. */
  readonly rejection: number;
  /** Of the p-values being uniform, which they are where nothing was planted. */
  readonly uniformity: number;
};

/** Draws the markets of an arm with the seeds from `seed` on, and holds their estimates against what is true. */
export function runArm(arm: Arm, seed: number, replications: number, onDone?: () => void): Draw[] {
  return Array.from({ length: replications }, (_, at) => {
    const draws = arm.draw(seed + at);
    onDone?.();
    return draws;
  }).flat();
}

/** How each estimator did in an arm, from draws in the order of their seeds. */
export function performances(arm: string, draws: readonly Draw[]): Performance[] {
  const byId = new Map<string, Draw[]>();
  for (const draw of draws) {
    const family = familyOf(draw.id);
    const known = byId.get(family) ?? [];
    known.push(draw);
    byId.set(family, known);
  }
  return [...byId].map(([id, own]) => ({ arm, id, ...summary(own) }));
}

/** The periods of a path, the bins of a number of badges, and groups of one kind are one row; bootstraps are another. */
export function familyOf(id: string): string {
  const [plain, end] = id.endsWith(bootstrap) ? [id.slice(0, -bootstrap.length), bootstrap] : [id, ''];
  const family = plain
    .replace(/(?<=\.)(day|week)[-+]\d+$/u, '$1…')
    .replace(/(?<=\.binned\.badges).*$/u, '…')
    .replace(/(?<=\.(?:field|region|country|test)-).*$/u, '…');
  return `${family}${end}`;
}

const bootstrap = '.bootstrap';

const LEVEL = 0.05;

function summary(draws: readonly Draw[]) {
  const count = draws.length;
  const mean = (of: (draw: Draw) => number) => draws.reduce((sum, draw) => sum + of(draw), 0) / count;
  const bias = mean(({ coef, truth }) => coef - truth);
  const variance = mean(({ coef, truth }) => (coef - truth - bias) ** 2) * (count / Math.max(count - 1, 1));
  return {
    replications: count,
    events: mean(({ events }) => events),
    truth: mean(({ truth }) => truth),
    bias,
    biasError: Math.sqrt(variance / count),
    coverage: mean(({ isCovered }) => Number(isCovered)),
    rejection: mean(({ pValue }) => Number(pValue < LEVEL)),
    uniformity: uniformityPValue(draws.map(({ pValue }) => pValue)),
  };
}
