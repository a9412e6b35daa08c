import { estimate, type Estimate } from '../estimate/estimate';
import { valueEffects, windowEffects } from '../estimate/main-effects';
import { variantEffects } from '../estimate/variants';
import type { Market } from '../market/market';
import { eventPanel } from '../panel/event-panel';
import { badgeEvents } from '../panel/events';
import { historiesOf } from '../panel/histories';
import { projectPanel } from '../panel/project-panel';
import { donut } from '../panel/windows';
import { scenarioOf } from '../simulate/scenario';
import { simulate } from '../simulate/simulate';
import type { Arm } from './arms';
import { uniformityPValue } from './uniformity';

/** How an estimator did in one arm. Rates are shares of the replications in which it was defined. */
export type Performance = {
  readonly arm: string;
  readonly id: string;
  readonly replications: number;
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

type Draw = { readonly truth: number; readonly coef: number; readonly isCovered: boolean; readonly pValue: number };

/** Draws markets of the tiny preset with the seeds from `seed` on, and holds their estimates against what is true. */
export function runArm(arm: Arm, seed: number, replications: number, onDone?: () => void): Performance[] {
  const byId = new Map<string, Draw[]>();
  for (let at = 0; at < replications; at += 1) {
    const { market, truth } = simulate(scenarioOf({ seed: seed + at, preset: 'tiny', switches: arm.switches }));
    for (const figure of estimates(market)) {
      const target = arm.target(truth, figure.id);
      const draw = target === undefined ? undefined : drawOf(figure, target);
      if (draw) byId.set(figure.id, [...(byId.get(figure.id) ?? []), draw]);
    }
    onDone?.();
  }
  return [...byId].map(([id, draws]) => ({ arm: arm.name, id, ...summary(draws) }));
}

function estimates(market: Market): Estimate[] {
  const events = badgeEvents(market);
  const histories = historiesOf(market);
  return [
    ...windowEffects(eventPanel(histories, events)),
    ...valueEffects(projectPanel(histories, events), events.at.length),
    ...variantEffects(histories, events, 'donut', donut),
  ].flatMap(estimate);
}

function drawOf({ coef, ci95, pValue }: Estimate, truth: number): Draw | undefined {
  if (coef === null || ci95 === null || pValue === null) return undefined;
  return { truth, coef, isCovered: ci95[0] <= truth && truth <= ci95[1], pValue };
}

const LEVEL = 0.05;

function summary(draws: readonly Draw[]) {
  const count = draws.length;
  const mean = (of: (draw: Draw) => number) => draws.reduce((sum, draw) => sum + of(draw), 0) / count;
  const bias = mean(({ coef, truth }) => coef - truth);
  const variance = mean(({ coef, truth }) => (coef - truth - bias) ** 2) * (count / Math.max(count - 1, 1));
  return {
    replications: count,
    truth: mean(({ truth }) => truth),
    bias,
    biasError: Math.sqrt(variance / count),
    coverage: mean(({ isCovered }) => Number(isCovered)),
    rejection: mean(({ pValue }) => Number(pValue < LEVEL)),
    uniformity: uniformityPValue(draws.map(({ pValue }) => pValue)),
  };
}
