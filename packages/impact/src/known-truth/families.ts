import { activityEffects } from '../estimate/activity-effects';
import { estimateWithBootstrap } from '../estimate/bootstrap-effects';
import { employerEffects } from '../estimate/employer-effects';
import type { Estimate } from '../estimate/estimate';
import { estimateAll } from '../estimate/estimate-all';
import { ofFewWorkers, valueEffects, windowEffect, windowEffects } from '../estimate/main-effects';
import { mechanismEffects } from '../estimate/mechanism';
import { nonlinearEffects } from '../estimate/nonlinear';
import { observedEffects } from '../estimate/observed-effects';
import { pathEffects } from '../estimate/path-effects';
import { placeboEffects } from '../estimate/placebos';
import { publishedFormEffects } from '../estimate/published-controls';
import { subgroupEffects } from '../estimate/subgroups';
import { variantEffects } from '../estimate/variants';
import type { Market } from '../market/market';
import { eventPanel } from '../panel/event-panel';
import { badgeEvents } from '../panel/events';
import { historiesOf } from '../panel/histories';
import { projectPanel } from '../panel/project-panel';
import { donut, lastWeeks } from '../panel/windows';

/** Every kind of estimate. */
export function everyFamily(market: Market): Estimate[] {
  const events = badgeEvents(market);
  const histories = historiesOf(market);
  const windows = eventPanel(histories, events);
  const projects = projectPanel(histories, events);
  const main = [...windowEffects(windows), ...valueEffects(projects)];
  return [
    ...estimateWithBootstrap(main),
    ...estimateAll(ofFewWorkers(main)),
    ...estimateWithBootstrap(observedEffects(histories, events)),
    ...estimateWithBootstrap(placeboEffects(histories)),
    ...publishedFormEffects(histories, events),
    ...estimateAll(subgroupEffects(histories, events)),
    ...estimateAll(nonlinearEffects(windows, projects)),
    ...estimateAll(mechanismEffects(histories, events, projects)),
    ...employerEffects(histories, events.at.length),
    ...activityEffects(histories, events),
    ...pathEffects(histories, events),
  ];
}

/** With a dip before badges: the effect, the effect without the days around the badge, and what tells of the dip. */
export function aroundDips(market: Market): Estimate[] {
  const events = badgeEvents(market);
  const histories = historiesOf(market);
  const windows = eventPanel(histories, events);
  return [
    ...estimateWithBootstrap([
      ...['projects' as const, 'earnings' as const].map((outcome) =>
        windowEffect(windows, 'ppml', outcome, { effects: ['event'] }),
      ),
      ...variantEffects(histories, events, 'donut', donut),
      ...variantEffects(histories, events, 'pretrend', lastWeeks),
    ]),
  ];
}

/** Those whose power is looked at: one in logs of counts, and one in logs of values by both kinds of errors. */
export function judgedByPower(market: Market): Estimate[] {
  const events = badgeEvents(market);
  const histories = historiesOf(market);
  const effects = ['event'];
  const value = valueEffects(projectPanel(histories, events)).slice(0, 1);
  const projects = windowEffect(eventPanel(histories, events), 'ppml', 'projects', { effects });
  return [...estimateAll([projects, ...value, ...ofFewWorkers(value)])];
}
