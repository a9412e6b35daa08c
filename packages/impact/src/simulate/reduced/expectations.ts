import type { Market } from '../../market/market';
import type { Expected } from '../../panel/histories';
import { DAY } from '../instants';
import { meanLogValue } from '../value';
import { intensityOf, type Drawn } from './intensity';
import { rateOf, type Setting } from './rate';

/**
 * What a market with these workers, dates and shocks was to bring, in place of what was drawn: expected projects and
 * dollars of any stretch, and the expected log value of each project. Strengths of badges must be known.
 *
 * @param meanPremium what clients pay above others, on average over projects
 */
export function expectationsOf(setting: Setting, market: Market, meanPremium: number): Expected {
  const between = intensityOf(setting);
  let last: (Drawn & { readonly worker: number }) | undefined;
  const drawnOf = (worker: number) => {
    if (last?.worker === worker) return last;
    const rate = rateOf(setting, worker);
    last = { worker, rate, edges: rate.edges() };
    return last;
  };
  const { scenario, people } = setting;
  const { projects } = market;
  return {
    between: (worker, stretch) => {
      const { projects: count, dollars } = between(worker, drawnOf(worker), stretch);
      return { projects: count, earnings: meanPremium * dollars };
    },
    logValue: projects.startedAt.map((startedAt, row) => {
      const worker = projects.worker[row] ?? 0;
      const log = (people.logWage[worker] ?? 0) + scenario.planted.logValue * drawnOf(worker).rate.doseAt(startedAt);
      const field = people.workers.field[worker] ?? 0;
      return meanLogValue({ log, field, dayOfSpan: (startedAt - scenario.startsAt) / DAY });
    }),
  };
}
