import { activityEffects } from './estimate/activity-effects';
import { employerEffects } from './estimate/employer-effects';
import type { Estimate } from './estimate/estimate';
import { estimateAll, estimateWithBootstrap } from './estimate/estimate-all';
import { ofFewWorkers, valueEffects, windowEffects } from './estimate/main-effects';
import { mechanismEffects } from './estimate/mechanism';
import { binnedEffects, quadraticEffects } from './estimate/nonlinear';
import { observedEffects } from './estimate/observed-effects';
import { pathEffects } from './estimate/path-effects';
import { placeboEffects } from './estimate/placebos';
import { publishedFormEffects } from './estimate/published-controls';
import { redrawnEffects } from './estimate/redrawn-dates';
import { experienceEffects, subgroupEffects } from './estimate/subgroups';
import type { Market } from './market/market';
import { eventPanel } from './panel/event-panel';
import { badgeEvents, type Events } from './panel/events';
import { historiesOf, type Histories } from './panel/histories';
import { projectPanel } from './panel/project-panel';

export type Impact = {
  /** Badges that became visible. */
  readonly events: number;
  /** Distinct workers with at least one of them. */
  readonly workers: number;
  readonly estimates: readonly Estimate[];
};

/**
 * Effects of badges on projects, earnings and values: each badge that became visible is an event with a window of 14 days
 * before and one after it, compared with fixed effects; errors are clustered by worker. After the main effects follow
 * those on wholly observed events, how they change with the number of badges, the mechanism, placebos, other dates drawn from
 * the same workers' time, groups of workers, the path around the event, and effects of badges held in all of a worker's time. Nothing is withheld: `verdict` says whether
 * a figure rests on enough events to be shown.
 *
 * Source: Kässi & Lehdonvirta 2024, Do Microcredentials Help New Workers Enter the Market?
 *
 * @param onShare told which share of the parts is estimated
 */
export function estimateImpact(market: Market, onShare?: (done: number) => void): Impact {
  const events = badgeEvents(market);
  const histories = historiesOf(market);
  const parts = partsOf(histories, events);
  return {
    events: events.at.length,
    workers: new Set(events.worker).size,
    estimates: parts.flatMap((estimates, at) => {
      const found = [...estimates()];
      onShare?.((at + 1) / parts.length);
      return found;
    }),
  };
}

/** The estimates in parts, each to be made when it is asked for. */
function partsOf(histories: Histories, events: Events): readonly (() => Iterable<Estimate>)[] {
  const windows = eventPanel(histories, events);
  const projects = projectPanel(histories, events);
  const main = [...windowEffects(windows), ...valueEffects(projects)];
  return [
    () => estimateWithBootstrap(main, histories),
    () => estimateAll(ofFewWorkers(main)),
    () => estimateWithBootstrap(observedEffects(histories, events), histories),
    () => estimateWithBootstrap(quadraticEffects(windows, projects), histories),
    () => estimateAll(binnedEffects(windows, projects)),
    () => estimateAll(mechanismEffects(histories, events, projects)),
    () => estimateWithBootstrap(placeboEffects(histories), histories),
    () => redrawnEffects(histories),
    () => estimateWithBootstrap(experienceEffects(histories, events), histories),
    () => estimateAll(subgroupEffects(histories, events)),
    () => publishedFormEffects(histories, events),
    () => pathEffects(histories, events, true),
    () => employerEffects(histories, events.at.length),
    () => activityEffects(histories, events),
  ];
}
