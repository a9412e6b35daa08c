import { WINDOW } from '../attempts';
import { DAY } from '../instants';
import { meanValue } from '../value';
import type { Rate, Setting } from './rate';

/**
 * What the estimates of an infinite market with these workers, dates and shocks would be, by the id of the estimate:
 * from the expected projects and dollars of each window, not from those that were drawn.
 */
export type Estimands = {
  readonly 'ppml.projects.event': number;
  readonly 'ppml.earnings.event': number;
  readonly 'ols.projects.event': number;
  readonly 'ols.any.event': number;
  readonly 'ols.earnings.event': number;
};

type Sums = { projects: number; any: number; dollars: number };

export class ExpectedWindows {
  readonly #before: Sums = { projects: 0, any: 0, dollars: 0 };
  readonly #after: Sums = { projects: 0, any: 0, dollars: 0 };
  #events = 0;
  readonly #meanPremium: number;

  constructor(meanPremium: number) {
    this.#meanPremium = meanPremium;
  }

  /** Adds the windows of all badges of a worker; to be called once the strengths of the badges are known. */
  add(setting: Setting, rate: Rate, worker: number): void {
    for (const visibleAt of rate.held.visibleAt) {
      this.#events += 1;
      this.#addWindow(this.#before, setting, rate, worker, visibleAt - WINDOW);
      this.#addWindow(this.#after, setting, rate, worker, visibleAt);
    }
  }

  #addWindow(sums: Sums, { scenario, people }: Setting, rate: Rate, ...[worker, from]: [number, number]): void {
    let projects = 0;
    for (let instant = from + DAY / 2; instant < from + WINDOW; instant += DAY) {
      const expected = rate.at(instant);
      const log = (people.logWage[worker] ?? 0) + scenario.planted.logValue * rate.doseAt(instant);
      const field = people.workers.field[worker] ?? 0;
      projects += expected;
      sums.dollars += expected * meanValue({ log, field, dayOfSpan: (instant - scenario.startsAt) / DAY });
    }
    sums.projects += projects;
    sums.any += 1 - Math.exp(-projects);
  }

  /** Two rows an event: least squares is the mean difference, Poisson the log ratio of the sums. */
  get estimands(): Estimands | undefined {
    const [before, after, events] = [this.#before, this.#after, this.#events];
    if (events === 0) return undefined;
    return {
      'ppml.projects.event': Math.log(after.projects / before.projects),
      'ppml.earnings.event': Math.log(after.dollars / before.dollars),
      'ols.projects.event': (after.projects - before.projects) / events,
      'ols.any.event': (after.any - before.any) / events,
      'ols.earnings.event': (this.#meanPremium * (after.dollars - before.dollars)) / events,
    };
  }
}
