import type { EventPanel } from '../panel/event-panel';
import type { ProjectPanel } from '../panel/project-panel';
import type { Estimator, Specification } from './estimate';

export const windowOutcomes = ['projects', 'any', 'earnings'] as const;
export type WindowOutcome = (typeof windowOutcomes)[number];

/**
 * What happens in the windows after a badge, beside what does in those before it. By itself this is a comparison in time:
 * it is what the badge did only where nothing else changed between the two windows.
 *
 * Source: Kässi & Lehdonvirta 2024, tables of main effects, without their controls, which contain the outcome.
 */
export function windowEffects(panel: EventPanel): Specification[] {
  const post = [{ name: 'post', values: panel.post }];
  const byYear = { absorbed: panel.event, small: [panel.year] };
  const byWorker = { absorbed: panel.worker, slopes: [{ name: 'badges', values: panel.badges }] };
  return [
    ...windowOutcomes.map((outcome) => windowEffect(panel, 'ols', outcome, { effects: ['event'] })),
    ...windowOutcomes.map((outcome) =>
      windowEffect(panel, 'ols', outcome, { effects: ['event', 'year'], ...byYear, slopes: post }),
    ),
    ...windowOutcomes.map((outcome) => windowEffect(panel, 'ols', outcome, { effects: ['worker'], ...byWorker })),
    windowEffect(panel, 'ppml', 'projects', { effects: ['event'] }),
    windowEffect(panel, 'ppml', 'earnings', { effects: ['event'] }),
  ];
}

type Form = { readonly effects: readonly string[] } & Partial<Specification['design']>;

/** One regression on windows; without more, of `post` with event effects. */
export function windowEffect(
  panel: EventPanel,
  estimator: Estimator,
  outcome: WindowOutcome,
  { effects, ...form }: Form,
): Specification {
  return {
    id: `${estimator}.${outcome}.${effects.join('+')}`,
    estimator,
    outcome,
    fixedEffects: effects,
    against: outcome,
    post: panel.post,
    event: panel.event,
    design: {
      outcome: panel.outcomes[outcome],
      slopes: [{ name: 'post', values: panel.post }],
      absorbed: panel.event,
      cluster: panel.worker,
      ...form,
    },
  };
}

/**
 * The value of projects begun in the windows after a badge, beside that of those begun in the windows before it. With event
 * effects only events with projects in both windows tell; it is what the badge did where the projects of both are alike
 * but for it.
 *
 * Source: Kässi & Lehdonvirta 2024, log project value, without their controls.
 */
export function valueEffects(panel: ProjectPanel): Specification[] {
  return [
    valueEffect(panel, { effects: ['event'] }),
    valueEffect(panel, {
      effects: ['worker'],
      absorbed: panel.worker,
      slopes: [{ name: 'badges', values: panel.badges }],
    }),
  ];
}

/** One regression on projects; without more, of `post` with event effects. */
export function valueEffect(panel: ProjectPanel, { effects, ...form }: Form): Specification {
  return {
    id: `ols.log_value.${effects.join('+')}`,
    estimator: 'ols',
    outcome: 'log_value',
    fixedEffects: effects,
    against: 'log_value',
    post: panel.post,
    event: panel.event,
    design: {
      outcome: panel.logValue,
      slopes: [{ name: 'post', values: panel.post }],
      absorbed: panel.event,
      cluster: panel.worker,
      ...form,
    },
  };
}

/**
 * The same regressions by least squares with errors and degrees of freedom of `reduceBias`, for figures that rest on few
 * workers, as those of values do in a small market. Ids: `ols.log_value.worker.cr2`.
 */
export function ofFewWorkers(specifications: readonly Specification[]): Specification[] {
  return specifications
    .filter(({ estimator }) => estimator === 'ols')
    .map(({ design, ...naming }) => ({
      ...naming,
      id: `${naming.id}.cr2`,
      design: { ...design, isBiasReduced: true },
    }));
}
