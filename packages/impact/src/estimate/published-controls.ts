import { eventPanel } from '../panel/event-panel';
import type { Events } from '../panel/events';
import type { Histories } from '../panel/histories';
import { remeasuredControls } from '../panel/remeasured-controls';
import { estimate, type Estimate } from './estimate';
import { windowEffect, windowOutcomes } from './main-effects';

/**
 * The effect with the controls of the published tables: years, projects and arsinh of earnings so far, average rating and
 * whether there is one, each measured again at the start of the window. Offered to be held beside the published numbers
 * and never to be believed: what a worker had done by the second window contains the outcome of the first, so that with
 * no effect at all this form finds a large one. Each figure says so by its reason. Ids:
 * `ols.projects.event+published-controls`.
 *
 * Source: Kässi & Lehdonvirta 2024, the notes of their tables; why not, Angrist & Pischke 2009, Mostly Harmless
 * Econometrics, on bad controls.
 */
export function publishedFormEffects(histories: Histories, events: Events): Estimate[] {
  const panel = eventPanel(histories, events);
  const controls = Object.entries(remeasuredControls(histories, events, panel));
  const slopes = [{ name: 'post', values: panel.post }, ...controls.map(([name, values]) => ({ name, values }))];
  return windowOutcomes.flatMap((outcome) => {
    const form = windowEffect(panel, 'ols', outcome, { effects: ['event', 'year'], small: [panel.year], slopes });
    const effect = estimate(form).filter(({ term }) => term === 'post');
    const id = `ols.${outcome}.event+published-controls`;
    return effect.map((figure) => ({ ...figure, id, reason: figure.reason ?? ('outcome_in_controls' as const) }));
  });
}
