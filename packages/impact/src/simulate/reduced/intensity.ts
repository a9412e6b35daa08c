import { DAY } from '../instants';
import { meanValue } from '../value';
import type { Rate, Setting } from './rate';

/** What is expected of a worker between two instants. */
export type Expected = { readonly projects: number; readonly dollars: number };

/** The rate of a worker, and where it jumps. */
export type Drawn = { readonly rate: Rate; readonly edges: Float64Array };

type Sums = { readonly projects: Float64Array; readonly dollars: Float64Array };

/**
 * Expected projects and dollars of workers between two instants, exactly but for the season of values, which is taken at
 * noon: the rate of a worker is that of the field's day times factors that change only where a badge or its dip begins or
 * ends, so that sums of the days up to an instant, one for each field, give any stretch by a difference.
 */
export function intensityOf({ scenario, people, calendar }: Setting) {
  const { startsAt, planted } = scenario;
  const untilDay = calendar.factors.map((factors, field) => sumsOf(factors, field));
  const sumUntil = (sums: Float64Array, instant: number) => {
    const at = Math.min(Math.max((instant - startsAt) / DAY, 0), sums.length - 1);
    const day = Math.min(Math.floor(at), sums.length - 2);
    const before = sums[day] ?? 0;
    return before + (at - day) * ((sums[day + 1] ?? 0) - before);
  };

  return (worker: number, { rate, edges }: Drawn, [from, to]: readonly [number, number]): Expected => {
    const sums = untilDay[people.workers.field[worker] ?? 0];
    let [projects, dollars] = [0, 0];
    let start = Math.max(from, people.workers.registeredAt[worker] ?? 0, startsAt);
    const end = Math.min(to, people.leavesAt[worker] ?? Infinity);
    for (let at = firstAfter(edges, start); sums && start < end; at += 1) {
      const edge = Math.min(edges[at] ?? end, end);
      if (edge <= start) continue;
      const middle = (start + edge) / 2;
      const own = rate.ownAt(middle);
      const log = (people.logWage[worker] ?? 0) + planted.logValue * rate.doseAt(middle);
      projects += own * (sumUntil(sums.projects, edge) - sumUntil(sums.projects, start));
      dollars += own * Math.exp(log) * (sumUntil(sums.dollars, edge) - sumUntil(sums.dollars, start));
      start = edge;
    }
    return { projects, dollars };
  };
}

/** The place of the first edge after an instant; edges stand in order. */
function firstAfter(edges: Float64Array, instant: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By day, with 0 before the first: what a worker of the field brings whose own factor and log wage are 1 and 0. */
function sumsOf(factors: Float64Array, field: number): Sums {
  const sums = { projects: new Float64Array(factors.length + 1), dollars: new Float64Array(factors.length + 1) };
  factors.forEach((factor, day) => {
    sums.projects[day + 1] = (sums.projects[day] ?? 0) + factor;
    const value = meanValue({ log: 0, field, dayOfSpan: day + 0.5 });
    sums.dollars[day + 1] = (sums.dollars[day] ?? 0) + factor * value;
  });
  return sums;
}
