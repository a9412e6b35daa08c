import type { Workers } from '../market/market';
import { categorical, cumulative, gamma, normal } from '../random/distributions';
import { streamOf, type Stream } from '../random/stream';
import { DAY, toSecond } from './instants';
import { countries, fields } from './places';
import { purpose } from './purposes';
import type { Scenario } from './scenario';

export type People = {
  readonly workers: Workers;
  /** Latent skill, standard normal over workers. */
  readonly skill: Float64Array;
  /** Activity against the mean of all, gamma with mean 1. */
  readonly activity: Float64Array;
  /** What a worker's projects are worth, in log. */
  readonly logWage: Float64Array;
};

/** So that 12.6 % of windows hold a project at .165 projects each. */
const ACTIVITY_SHAPE = 0.35;
const LOG_WAGE = { mean: 3.2, deviation: 0.8 };
const BEFORE_START = { share: 0.54, days: 1000 };
const YEARLY_ENTRY = 0.3;

/** Everybody of the market, each from streams of their own. */
export function drawPeople({ seed, workers: count, days, startsAt }: Scenario): People {
  const fieldSums = cumulative(fields.map(({ share }) => share));
  const countrySums = cumulative(countries.map(({ share }) => share));
  const id: string[] = [];
  const registeredAt = new Float64Array(count);
  const country = new Int32Array(count);
  const field = new Int32Array(count);
  const skill = new Float64Array(count);
  const activity = new Float64Array(count);
  const logWage = new Float64Array(count);
  for (let worker = 0; worker < count; worker += 1) {
    const stream = streamOf(seed, { entity: worker, purpose: purpose.worker });
    id.push(`w${worker + 1}`);
    skill[worker] = normal(stream);
    logWage[worker] = LOG_WAGE.mean + LOG_WAGE.deviation * normal(stream);
    field[worker] = categorical(stream, fieldSums);
    country[worker] = categorical(stream, countrySums);
    registeredAt[worker] = toSecond(startsAt + entryDay(stream, days) * DAY);
    const active = streamOf(seed, { entity: worker, purpose: purpose.activity });
    activity[worker] = gamma(active, ACTIVITY_SHAPE) / ACTIVITY_SHAPE;
  }
  return { workers: { id, registeredAt, country, field }, skill, activity, logWage };
}

/** A good half is there before the first day; the others come by a Poisson process whose intensity follows the year. */
function entryDay(stream: Stream, days: number): number {
  if (stream.unit() < BEFORE_START.share) return -BEFORE_START.days * stream.unit();
  for (;;) {
    const day = days * stream.unit();
    const intensity = 1 + YEARLY_ENTRY * Math.sin((2 * Math.PI * day) / 365.25);
    if (stream.unit() * (1 + YEARLY_ENTRY) < intensity) return day;
  }
}
