import type { Badges } from '../attempts';
import { DAY } from '../instants';
import type { People } from '../people';
import type { Scenario } from '../scenario';
import type { Calendar } from './calendar';
import { dipAt, doseAt, mostDose, type Held } from './dose';
import { drawState, HIGHEST_STATE } from './state';

/** What is drawn before any project begins. */
export type Setting = {
  readonly scenario: Scenario;
  readonly people: People;
  readonly badges: Badges;
  readonly calendar: Calendar;
};

/** Projects per day of a worker of mean activity, without badges. */
const BASE_PER_DAY = 0.0111;

/** The intensity at which a worker's projects begin, in projects per day. */
export type Rate = {
  readonly held: Held;
  readonly doseAt: (instant: number) => number;
  readonly at: (instant: number) => number;
  readonly highest: number;
};

export function rateOf({ scenario, people, calendar, badges }: Setting, worker: number): Rate {
  const { startsAt, planted, switches } = scenario;
  const visibleAt = badges.visibleAt.subarray(badges.first[worker] ?? 0, badges.first[worker + 1] ?? 0);
  const held: Held = { visibleAt, strength: new Float64Array(visibleAt.length).fill(1) };
  const field = people.workers.field[worker] ?? 0;
  const base = BASE_PER_DAY * (people.activity[worker] ?? 0);
  const factors = calendar.factors[field] ?? new Float64Array(0);
  const state = switches.has('state') ? drawState(scenario, worker) : undefined;
  const dose = (instant: number) => doseAt(scenario, held, instant);
  const at = (instant: number) => {
    const day = Math.floor((instant - startsAt) / DAY);
    const common = base * (factors[day] ?? 0) * (state?.[day] ?? 1);
    return common * Math.exp(planted.projects * dose(instant)) * dipAt(scenario, held, instant);
  };
  const mostEffect = Math.exp(planted.projects * mostDose(scenario, visibleAt.length));
  const highest = base * (calendar.highest[field] ?? 0) * (state ? HIGHEST_STATE : 1) * mostEffect;
  return { held, doseAt: dose, at, highest };
}
