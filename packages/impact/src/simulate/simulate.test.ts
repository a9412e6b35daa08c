import { describe, expect, it } from 'vitest';
import { estimateAll } from '../estimate/estimate-all';
import { windowEffect } from '../estimate/main-effects';
import { estimateImpact } from '../estimate-impact';
import { eventPanel } from '../panel/event-panel';
import { badgeEvents } from '../panel/events';
import { historiesOf } from '../panel/histories';
import { drawPeople } from './people';
import { scenarioOf, type Switch } from './scenario';
import { simulate } from './simulate';

const WINDOW = 14 * 86_400_000;

/** A market of the tiny preset with more workers. */
function draw(workers: number, ...switches: Switch[]) {
  const scenario = { ...scenarioOf({ seed: 11, preset: 'tiny', switches: ['apart', ...switches] }), workers };
  return simulate(scenario);
}

/** Projects in the windows after badges against those before, straight from the instants. */
function directLogRatio({ market }: ReturnType<typeof draw>): number {
  const starts = new Map<number, number[]>();
  market.projects.worker.forEach((worker, row) => {
    const known = starts.get(worker) ?? [];
    known.push(market.projects.startedAt[row] ?? 0);
    starts.set(worker, known);
  });
  let [before, after] = [0, 0];
  market.attempts.visibleAt.forEach((at, row) => {
    for (const start of starts.get(market.attempts.worker[row] ?? -1) ?? []) {
      if (start >= at - WINDOW && start < at) before += 1;
      if (start >= at && start < at + WINDOW) after += 1;
    }
  });
  return Math.log(after / before);
}

describe('a simulated market', () => {
  it('is the same for the same scenario, and another for another seed', () => {
    const one = simulate(scenarioOf({ seed: 3, preset: 'tiny' }));
    expect(simulate(scenarioOf({ seed: 3, preset: 'tiny' }))).toEqual(one);
    expect(simulate(scenarioOf({ seed: 4, preset: 'tiny' })).truth.realised).not.toEqual(one.truth.realised);
  });

  it('draws each worker alike, however many others there are', () => {
    const [few, many] = [draw(50), draw(80)];
    const shared = few.market.workers.id.length;
    expect(many.market.workers.registeredAt.slice(0, shared)).toEqual(few.market.workers.registeredAt);
    const attempts = few.market.attempts.score.length;
    expect(many.market.attempts.score.slice(0, attempts)).toEqual(few.market.attempts.score);
    const projects = few.market.projects.id.length;
    expect(many.market.projects.startedAt.slice(0, projects)).toEqual(few.market.projects.startedAt);
  });

  it('holds the planted effect, as a plain ratio and as the estimator finds it', () => {
    const large = draw(10_000);
    const planted = large.truth.planted.projects;
    const truth = large.truth.realised.estimands?.['ppml.projects.event'] ?? Number.NaN;
    expect(Math.abs(truth - planted)).toBeLessThan(0.05 * planted);
    const windows = eventPanel(historiesOf(large.market), badgeEvents(large.market));
    const [found] = estimateAll([windowEffect(windows, 'ppml', 'projects', { effects: ['event'] })]);
    const { coef, se } = { coef: found?.coef ?? Number.NaN, se: found?.se ?? Number.NaN };
    expect(directLogRatio(large)).toBeCloseTo(coef, 9);
    expect(Math.abs(coef - truth)).toBeLessThan(4 * se);
    expect(coef).toBeGreaterThan(2 * se);
  });

  it('plants nothing where the switch says so, save what the season moves', () => {
    const truth = draw(5000, 'zero-effect').truth.realised.estimands;
    expect(Math.abs(truth?.['ppml.projects.event'] ?? 1)).toBeLessThan(0.003);
    expect(Math.abs(truth?.['ppml.earnings.event'] ?? 1)).toBeLessThan(0.01);
  });

  it.each([
    ['dip', 5000, 0.1, 0.3],
    ['trend', 5000, 0.066, 0.074],
    // Its workers have many more projects each.
    ['growing', 1200, 0.058, 0.2],
    // Most windows with projects are of workers with ten or more, for whom a badge does half.
    ['heterogeneity', 5000, 0.03, 0.051],
  ] as const)('%s makes before and after differ by other than the planted effect', (name, workers, least, most) => {
    const found = draw(workers, name).truth.realised.estimands?.['ppml.projects.event'];
    expect(found).toBeGreaterThan(least);
    expect(found).toBeLessThan(most);
  });

  it.each(['reduced', 'structural'] as const)('pays back no more than was paid, in the %s mode', (mode) => {
    const { market, truth } = simulate(scenarioOf({ seed: 5, preset: 'tiny', mode, switches: ['refunds'] }));
    const net = new Float64Array(market.projects.id.length);
    market.payments.project.forEach((project, row) => {
      net[project] = (net[project] ?? 0) + (market.payments.amount[row] ?? 0);
    });
    expect(market.payments.amount.filter((amount) => amount < 0).length).toBeGreaterThan(50);
    expect(Math.min(...net)).toBe(0);
    expect(Object.keys(truth.realised.estimands ?? {}).some((id) => id.includes('earnings'))).toBe(false);
    const figures = new Map(estimateImpact(market).estimates.map((figure) => [figure.id, figure]));
    expect(figures.get('ppml.earnings.event')).toMatchObject({ reason: 'negative_outcome' });
    expect(figures.get('ols.earnings.event')?.coef).not.toBeNull();
  });

  it('takes no work and sits no test once somebody has left', () => {
    const people = drawPeople(scenarioOf({ seed: 5, preset: 'tiny', switches: ['exits'] }));
    const { market } = simulate(scenarioOf({ seed: 5, preset: 'tiny', switches: ['exits'] }));
    const { projects, attempts } = market;
    const stayed = simulate(scenarioOf({ seed: 5, preset: 'tiny' })).market;
    expect(projects.id.length).toBeLessThan(0.9 * stayed.projects.id.length);
    expect(attempts.score.length).toBeLessThan(0.9 * stayed.attempts.score.length);
    projects.worker.forEach((worker, row) => {
      expect(projects.startedAt[row]).toBeLessThan(people.leavesAt[worker] ?? 0);
    });
    const late = attempts.completedAt.filter((at, row) => at >= (people.leavesAt[attempts.worker[row] ?? -1] ?? 0));
    expect(late.length).toBe(0);
  });

  it('lifts scores over the mark under manipulation, and leaves hardly half of those just below', () => {
    const near = (scores: Float64Array, from: number) =>
      scores.filter((score) => score >= from && score < from + 5).length;
    const [honest, lifted] = [draw(3000).market.attempts.score, draw(3000, 'manipulation').market.attempts.score];
    expect(near(lifted, 55)).toBeLessThan(0.7 * near(honest, 55));
    expect(near(lifted, 60)).toBeGreaterThan(1.2 * near(honest, 60));
  });
});
