import { filterEvents, type Events } from '../panel/events';
import type { Histories } from '../panel/histories';
import { regionOf } from '../panel/regions';
import { firstFrom } from '../panel/timeline';
import { fortnight } from '../panel/windows';
import type { Specification } from './estimate';
import { variantEffects } from './variants';
import { leastEvents } from './verdict';

/**
 * Effects by field of the test, region of the worker's country, country, and test.
 *
 * Each group by itself, with event effects, and by what was known before the first window, so that no effect chooses a
 * group. Groups of one kind are many: a difference between two of them is for `group-difference` to judge.
 *
 * Source: Kässi & Lehdonvirta 2024, by field; regions, countries and tests are ours.
 */
export function* subgroupEffects(histories: Histories, events: Events): Generator<Specification> {
  const { market } = histories;
  const fields = Array.from(events.attempt, (attempt) => market.fields[market.attempts.field[attempt] ?? -1] ?? '');
  yield* byGroup(histories, events, 'field', fields);
  const countries = countriesOf(histories, events);
  yield* byGroup(histories, events, 'region', countries.map(regionOf));
  yield* byGroup(histories, events, 'country', withoutSmallOnes(countries));
  yield* byGroup(histories, events, 'test', testsOf(histories, events));
}

/**
 * Effects by the projects that a worker had begun before the first window: 0, 1–9, 10 and more; as `subgroupEffects`.
 *
 * Source: Kässi & Lehdonvirta 2024; the cut points are ours.
 */
export function experienceEffects(histories: Histories, events: Events): Generator<Specification> {
  return byGroup(histories, events, 'experience', experienceOf(histories, events));
}

function* byGroup(
  histories: Histories,
  events: Events,
  name: string,
  groups: readonly string[],
): Generator<Specification> {
  for (const group of [...new Set(groups)].toSorted()) {
    const own = filterEvents(events, (at) => groups[at] === group);
    yield* variantEffects(histories, own, `${name}-${group}`);
  }
}

function experienceOf({ projects }: Histories, events: Events): string[] {
  return Array.from(events.worker, (worker, event) => {
    const before = firstFrom(projects, worker, (events.at[event] ?? 0) - fortnight) - (projects.starts[worker] ?? 0);
    return before === 0 ? '0' : before < 10 ? '1-9' : '10+';
  });
}

function testsOf({ market }: Histories, events: Events): string[] {
  return Array.from(events.attempt, (attempt) => market.tests[market.attempts.test[attempt] ?? -1] ?? '');
}

function countriesOf({ market }: Histories, events: Events): string[] {
  return Array.from(events.worker, (worker) => market.countries[market.workers.country[worker] ?? -1] ?? '');
}

/** Countries with too few events for a figure of their own are one group. */
function withoutSmallOnes(countries: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  return countries.map((country) => ((counts.get(country) ?? 0) < leastEvents ? 'other' : country));
}
