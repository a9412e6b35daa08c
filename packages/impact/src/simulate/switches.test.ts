import { describe, expect, it } from 'vitest';
import type { Market } from '../market/market';
import { simulateReduced } from './reduced/simulate-reduced';
import { scenarioOf, type Switch } from './scenario';

function draw(workers: number, ...switches: Switch[]): Market {
  return simulateReduced({ ...scenarioOf({ seed: 11, preset: 'tiny', switches }), workers }).market;
}

/** When the first badge of each worker became visible; never, of those without. */
function firstBadges({ attempts, workers }: Market): Float64Array {
  const first = new Float64Array(workers.id.length).fill(Infinity);
  attempts.visibleAt.forEach((at, row) => {
    const worker = attempts.worker[row] ?? 0;
    if (at < (first[worker] ?? Infinity)) first[worker] = at;
  });
  return first;
}

describe('learning', () => {
  const [plain, learned] = [draw(1000), draw(1000, 'learning')];
  const first = firstBadges(plain);

  /** Means over projects begun before their worker's first badge, and after it. */
  function means(market: Market, projects: Int32Array, values: ArrayLike<number>) {
    const sums = { before: [0, 0], after: [0, 0] };
    projects.forEach((project, row) => {
      const began = market.projects.startedAt[project] ?? Number.NaN;
      const sum = sums[began < (first[market.projects.worker[project] ?? 0] ?? Infinity) ? 'before' : 'after'];
      sum[0] = (sum[0] ?? 0) + (values[row] ?? 0);
      sum[1] = (sum[1] ?? 0) + 1;
    });
    const mean = ([sum = 0, count = 0]: number[]) => sum / count;
    return { before: mean(sums.before), after: mean(sums.after) };
  }

  it('changes neither who works when nor who has a badge', () => {
    expect(learned.projects.startedAt).toEqual(plain.projects.startedAt);
    expect(firstBadges(learned)).toEqual(first);
  });

  it('lets work be rated better and be done in time once there is a badge, and not before', () => {
    const stars = (market: Market) => means(market, market.ratings.project, market.ratings.stars);
    const inTime = (market: Market) => {
      if (!market.deliveries) throw new Error('There is no delivery.');
      const { project, dueAt, submittedAt } = market.deliveries;
      return means(
        market,
        project,
        Array.from(project, (_, row) => Number((submittedAt[row] ?? Infinity) <= (dueAt[row] ?? 0))),
      );
    };
    for (const meansOf of [stars, inTime]) {
      expect(meansOf(learned).before).toBe(meansOf(plain).before);
      expect(meansOf(learned).after).toBeGreaterThan(meansOf(plain).after + 0.02);
    }
  });
});

describe('spill-over', () => {
  const [plain, spilled] = [draw(1500), draw(1500, 'spill-over')];
  const first = firstBadges(plain);

  /** Projects of those who never have a badge, in the first and in the last third of the days. */
  function ofOthers({ projects }: Market) {
    const { startsAt, days } = scenarioOf({ seed: 11, preset: 'tiny' });
    const third = (days * 86_400_000) / 3;
    const own = [...projects.startedAt].filter((_, row) => first[projects.worker[row] ?? 0] === Infinity);
    return {
      early: own.filter((at) => at < startsAt + third).length,
      late: own.filter((at) => at >= startsAt + 2 * third).length,
    };
  }

  it('takes work from those without a badge, the more the more badges there are', () => {
    const [without, withSpill] = [ofOthers(plain), ofOthers(spilled)];
    expect(firstBadges(spilled)).toEqual(first);
    expect(withSpill.late / without.late).toBeLessThan(0.97);
    expect(withSpill.late / without.late).toBeLessThan(withSpill.early / without.early);
  });
});
