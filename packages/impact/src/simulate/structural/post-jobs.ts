import { categorical, cumulative, poisson } from '../../random/distributions';
import { streamOf, type Stream } from '../../random/stream';
import type { Clients } from '../clients';
import { DAY, toSecond } from '../instants';
import type { People } from '../people';
import { fields } from '../places';
import { purpose } from '../purposes';
import type { Scenario } from '../scenario';
import { season } from '../season';
import type { Behaviour } from './behaviour';

export type Job = {
  readonly number: number;
  readonly client: number;
  readonly field: number;
  readonly postedAt: number;
  /** Goes on after client, field and hour are drawn: with what the job is worth. */
  readonly stream: Stream;
};

const fieldSums = cumulative(fields.map(({ share }) => share));

/** Jobs for each day of the span, in the mean: in proportion to the season and to the workers who are there. */
export function expectedJobs(scenario: Scenario, { workers }: People, { jobsPerWorker }: Behaviour): Float64Array {
  const { days, startsAt } = scenario;
  const entries = new Float64Array(days);
  for (const registeredAt of workers.registeredAt) {
    const day = Math.max(Math.floor((registeredAt - startsAt) / DAY), 0);
    entries[day] = (entries[day] ?? 0) + 1;
  }
  let present = 0;
  const weights = entries.map((entered, day) => (present += entered) * season(scenario, day));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (jobsPerWorker * workers.id.length * weight) / sum);
}

type Day = { readonly day: number; readonly mean: number; readonly from: number };

/** The jobs of one day in the order of their numbers, which go on from `from`. Badges change none of them. */
export function postJobs(scenario: Scenario, clients: Clients, { day, mean, from }: Day): Job[] {
  const { seed, startsAt } = scenario;
  const count = poisson(streamOf(seed, { entity: day, purpose: purpose.jobsOfDay }), mean);
  return Array.from({ length: count }, (_, at) => {
    const number = from + at;
    const stream = streamOf(seed, { entity: number, purpose: purpose.job });
    const client = clients.draw(stream);
    const field = categorical(stream, fieldSums);
    return { number, client, field, postedAt: toSecond(startsAt + (day + stream.unit()) * DAY), stream };
  });
}
