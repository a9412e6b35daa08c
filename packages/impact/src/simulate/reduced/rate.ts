import type { Badges } from '../attempts';
import { dipAt } from '../dip';
import { DAY } from '../instants';
import type { People } from '../people';
import type { Scenario } from '../scenario';
import type { Calendar } from './calendar';
import { doseAt, mostDose, type Held } from './dose';
import { drawState, HIGHEST_STATE } from './state';

/** What is drawn before any project begins. */
export type Setting = {
  readonly scenario: Scenario;
  readonly people: People;
  readonly badges: Badges;
  readonly calendar: Calendar;
  /** Of each badge: set when its worker's projects are drawn up to it. */
  readonly strength: Float64Array;
};

/** Projects per day of a worker of mean activity, without badges. */
const BASE_PER_DAY = 0.0111;

/** The intensity at which a worker's projects begin, in projects per day. */
export type Rate = {
  readonly held: Held;
  readonly doseAt: (instant: number) => number;
  readonly at: (instant: number) => number;
  /** What of the rate is the worker's own: all but what moves the whole field on that day. */
  readonly ownAt: (instant: number) => number;
  /** All instants at which the worker's own part jumps, or bends so much that a stretch is cut there, in order. */
  readonly edges: () => Float64Array;
  readonly highest: number;
};

export function rateOf({ scenario, people, calendar, badges, strength }: Setting, worker: number): Rate {
  const { startsAt, planted, switches } = scenario;
  const own = [badges.first[worker] ?? 0, badges.first[worker + 1] ?? 0] as const;
  const held: Held = { visibleAt: badges.visibleAt.subarray(...own), strength: strength.subarray(...own) };
  const { visibleAt } = held;
  const field = people.workers.field[worker] ?? 0;
  const base = BASE_PER_DAY * (people.activity[worker] ?? 0);
  const factors = calendar.factors[field] ?? new Float64Array(0);
  const state = switches.has('state') ? drawState(scenario, worker) : undefined;
  const dayAt = (instant: number) => Math.floor((instant - startsAt) / DAY);
  const dose = (instant: number) => doseAt(scenario, held, instant);
  const ownAt = (instant: number) =>
    base *
    (state?.[dayAt(instant)] ?? 1) *
    Math.exp(planted.projects * dose(instant)) *
    dipAt(scenario, visibleAt, instant);
  // A loss is largest where there is no badge yet, so that only gains lift the bound.
  const mostEffect = Math.exp(Math.max(planted.projects, 0) * mostDose(scenario, visibleAt.length));
  return {
    held,
    doseAt: dose,
    at: (instant) => (factors[dayAt(instant)] ?? 0) * ownAt(instant),
    ownAt,
    edges: () => edgesOf(scenario, visibleAt),
    highest: base * (calendar.highest[field] ?? 0) * (state ? HIGHEST_STATE : 1) * mostEffect,
  };
}

function edgesOf({ startsAt, days, planted, switches }: Scenario, visibleAt: Float64Array): Float64Array {
  const edges = [...visibleAt];
  if (planted.dip.days > 0) edges.push(...visibleAt.map((at) => at - planted.dip.days * DAY));
  if (switches.has('state') || switches.has('growing')) {
    for (let day = 0; day < days; day += 1) edges.push(startsAt + day * DAY);
  }
  return Float64Array.from(edges).sort();
}
