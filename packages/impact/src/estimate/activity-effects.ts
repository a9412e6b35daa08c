import type { Events } from '../panel/events';
import type { Histories } from '../panel/histories';
import { monthPanel } from '../panel/month-panel';
import { figures, type Estimate } from './estimate';
import { poissonOfMonths } from './poisson-of-months';

/**
 * How the number of projects that a worker begins in a month moves with the badges held on average in it, net of what
 * the worker and the month explain: `ppml.projects.worker+month`. Whole months, not two weeks, so that an effect which comes
 * late is in it, and so is everything else that a worker gains over the years.
 *
 * Of the counts only their mean must be right, not that they are Poisson.
 *
 * Source: Wooldridge 1999, Distribution-free estimation of some nonlinear panel data models; Correia, Guimarães & Zylkin
 * 2020, Fast Poisson estimation with high-dimensional fixed effects.
 */
export function activityEffects(histories: Histories, events: Events): Estimate[] {
  const { workers, dropped, projects, badges, ...rows } = monthPanel(histories);
  const fit = poissonOfMonths({ ...rows, outcome: projects, slope: { name: 'badges', values: badges } });
  const counted = new Set(workers);
  const naming = {
    id: 'ppml.projects.worker+month',
    estimator: 'ppml',
    outcome: 'projects',
    fixedEffects: ['worker', 'month'],
    against: 'projects',
    events: events.worker.reduce((count, worker) => count + (counted.has(worker) ? 1 : 0), 0),
  } as const;
  return figures(naming, { ...fit, dropped: fit.dropped + dropped }, 1);
}
