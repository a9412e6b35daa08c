import { eventPanel } from '../panel/event-panel';
import type { Events } from '../panel/events';
import type { Histories } from '../panel/histories';
import { projectPanel } from '../panel/project-panel';
import type { Windows } from '../panel/windows';
import type { Specification } from './estimate';
import { valueEffect, windowEffect, windowOutcomes } from './main-effects';

const effects = ['event'];
const ofFew = { effects, isBiasReduced: true };

/**
 * The effects with event fixed effects on other events or with other windows: `ols.projects.event.donut` is
 * `ols.projects.event` of the variant `donut`. As variants may rest on few workers, errors of least squares are those of
 * `reduceBias`.
 */
export function* variantEffects(
  histories: Histories,
  events: Events,
  variant: string,
  windows?: Windows,
): Generator<Specification> {
  const panel = eventPanel(histories, events, windows);
  const specifications = [
    ...windowOutcomes.map((outcome) => windowEffect(panel, 'ols', outcome, ofFew)),
    windowEffect(panel, 'ppml', 'projects', { effects }),
    windowEffect(panel, 'ppml', 'earnings', { effects }),
    valueEffect(projectPanel(histories, events, windows), ofFew),
  ];
  for (const specification of specifications) yield { ...specification, id: `${specification.id}.${variant}` };
}
