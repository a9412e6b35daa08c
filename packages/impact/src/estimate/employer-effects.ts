import type { Histories } from '../panel/histories';
import { startedProjects } from '../panel/started-projects';
import { crossedLeastSquares } from './crossed-least-squares';
import { figures, type Estimate } from './estimate';

/**
 * How the value of a project moves with the badges that its worker held at the start, among all projects of the market and
 * net of what the worker, the client and the month explain: `ols.log_value.worker+client+month`. Clients who pay more may
 * choose workers with badges; within clients, that is no effect of badges on value.
 *
 * It is one only where who works for whom does not follow from what moves the value besides (exogenous mobility).
 *
 * Source: Abowd, Kramarz & Margolis 1999, High Wage Workers and High Wage Firms.
 */
export function employerEffects(histories: Histories, events: number): Estimate[] {
  const { worker, client, month, badges, logValue } = startedProjects(histories);
  const fit = crossedLeastSquares({
    outcome: logValue,
    slope: { name: 'badges', values: badges },
    absorbed: worker,
    crossed: client,
    small: month,
  });
  const naming = {
    id: 'ols.log_value.worker+client+month',
    estimator: 'ols',
    outcome: 'log_value',
    fixedEffects: ['worker', 'client', 'month'],
    against: 'log_value',
    events,
  } as const;
  return figures(naming, fit, 1);
}
