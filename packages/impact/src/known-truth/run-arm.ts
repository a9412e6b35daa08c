import { bootstrapEffect } from '../estimate/bootstrap-effects';
import { estimate, type Estimate } from '../estimate/estimate';
import { valueEffects, windowEffect, windowEffects } from '../estimate/main-effects';
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

/** What an estimate said of one market, beside what is true of it. */
export type Draw = {
  readonly id: string;
  readonly truth: number;
  readonly coef: number;
  readonly isCovered: boolean;
  readonly pValue: number;
};

/** Draws markets of the tiny preset with the seeds from `seed` on, and holds their estimates against what is true. */
export function runArm(arm: Arm, seed: number, replications: number, onDone?: () => void): Draw[] {
  const draws: Draw[] = [];
  for (let at = 0; at < replications; at += 1) {
    const { market, truth } = simulate(scenarioOf({ seed: seed + at, preset: 'tiny', switches: arm.switches }));
    for (const figure of estimates(market)) {
      const target = arm.target(truth, figure.id.replace(/\.bootstrap$/u, ''));
      const draw = target === undefined ? undefined : drawOf(figure, target);
      if (draw) draws.push(draw);
    }
    onDone?.();
  }
  return draws;
}

/** How each estimator did in an arm, from draws in the order of their seeds. */
export function performances(arm: string, draws: readonly Draw[]): Performance[] {
  const byId = new Map<string, Draw[]>();
  for (const draw of draws) {
    const known = byId.get(draw.id) ?? [];
    known.push(draw);
    byId.set(draw.id, known);
  }
  return [...byId].map(([id, own]) => ({ arm, id, ...summary(own) }));
}

function estimates(market: Market): Estimate[] {
  const events = badgeEvents(market);
  const histories = historiesOf(market);
  const windows = eventPanel(histories, events);
  const specifications = [
    ...windowEffects(windows),
    ...valueEffects(projectPanel(histories, events)),
    ...variantEffects(histories, events, 'donut', donut),
  ];
  const earnings = windowEffect(windows, 'ppml', 'earnings', { effects: ['event'] });
  return [...specifications.flatMap(estimate), ...bootstrapEffect(earnings)];
}

function drawOf({ id, coef, ci95, pValue }: Estimate, truth: number): Draw | undefined {
  if (coef === null || ci95 === null || pValue === null) return undefined;
  return { id, truth, coef, isCovered: ci95[0] <= truth && truth <= ci95[1], pValue };
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
