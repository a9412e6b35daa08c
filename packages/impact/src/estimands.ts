import { activityEffects } from './estimate/activity-effects';
import { employerEffects } from './estimate/employer-effects';
import { estimateAll } from './estimate/estimate-all';
import { valueEffects, windowEffects } from './estimate/main-effects';
import { binnedEffects, quadraticEffects } from './estimate/nonlinear';
import type { Specification } from './estimate/estimate';
import { observedEffects } from './estimate/observed-effects';
import { pathEffects } from './estimate/path-effects';
import { placeboEffects } from './estimate/placebos';
import { experienceEffects, subgroupEffects } from './estimate/subgroups';
import type { Market } from './market/market';
import { eventPanel } from './panel/event-panel';
import { badgeEvents, type Events } from './panel/events';
import { historiesOf, type Expected, type Histories } from './panel/histories';
import { projectPanel } from './panel/project-panel';

/**
 * What the estimates are estimates of, by id: each run once more on the same events, workers and projects, with what was to
 * be expected in place of what was drawn. For least squares that is the mean of the estimate over all draws; for
 * Poisson, what it comes to in a market without end.
 */
export function estimandsOf(market: Market, expected: Expected): Record<string, number> {
  const histories = { ...historiesOf(market), expected };
  const events = badgeEvents(market);
  const found = [
    ...estimateAll(withPlainErrors(specificationsOf(histories, events))),
    ...pathEffects(histories, events, false),
    ...employerEffects(histories, events.at.length),
    ...activityEffects(histories, events),
  ];
  return Object.fromEntries(found.flatMap(({ id, coef }) => (coef === null ? [] : [[id, coef]])));
}

/** Only coefficients are looked at here, and bias-reduced errors of several slopes take long. */
function* withPlainErrors(specifications: Iterable<Specification>): Generator<Specification> {
  for (const { design, ...naming } of specifications) yield { ...naming, design: { ...design, isBiasReduced: false } };
}

function* specificationsOf(histories: Histories, events: Events): Generator<Specification> {
  const windows = eventPanel(histories, events);
  const projects = projectPanel(histories, events);
  yield* windowEffects(windows);
  yield* valueEffects(projects);
  yield* observedEffects(histories, events);
  yield* quadraticEffects(windows, projects);
  yield* binnedEffects(windows, projects);
  yield* placeboEffects(histories);
  yield* experienceEffects(histories, events);
  yield* subgroupEffects(histories, events);
}
