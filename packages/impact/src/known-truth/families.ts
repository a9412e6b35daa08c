import { activityEffects } from '../estimate/activity-effects';
import { bootstrapEffects } from '../estimate/bootstrap-effects';
import { employerEffects } from '../estimate/employer-effects';
import type { Estimate } from '../estimate/estimate';
import { estimateAll } from '../estimate/estimate-all';
import { valueEffects, windowEffect, windowEffects } from '../estimate/main-effects';
import { mechanismEffects } from '../estimate/mechanism';
import { nonlinearEffects } from '../estimate/nonlinear';
import { pathEffects } from '../estimate/path-effects';
import { placeboEffects } from '../estimate/placebos';
import { publishedFormEffects } from '../estimate/published-controls';
import { experienceEffects } from '../estimate/subgroups';
import { variantEffects } from '../estimate/variants';
import type { Market } from '../market/market';
import { eventPanel } from '../panel/event-panel';
import { badgeEvents } from '../panel/events';
import { historiesOf } from '../panel/histories';
import { projectPanel } from '../panel/project-panel';
import { donut, lastWeeks } from '../panel/windows';

/** Every kind of estimate; groups by field, country and test are of the kind of those by experience. */
export function everyFamily(market: Market): Estimate[] {
  const events = badgeEvents(market);
  const histories = historiesOf(market);
  const windows = eventPanel(histories, events);
  const projects = projectPanel(histories, events);
  return [
    ...estimateAll([...windowEffects(windows), ...valueEffects(projects)]),
    ...bootstrapEffects(windows, eventPanel(histories, events, donut)),
    ...estimateAll(placeboEffects(histories)),
    ...publishedFormEffects(histories, events),
    ...estimateAll(experienceEffects(histories, events)),
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
    ...estimateAll([
      ...['projects' as const, 'earnings' as const].map((outcome) =>
        windowEffect(windows, 'ppml', outcome, { effects: ['event'] }),
      ),
      ...variantEffects(histories, events, 'donut', donut),
      ...variantEffects(histories, events, 'pretrend', lastWeeks),
    ]),
    ...bootstrapEffects(windows, eventPanel(histories, events, donut)),
  ];
}

/** The two whose power is looked at: one in logs of counts, one in logs of values. */
export function judgedByPower(market: Market): Estimate[] {
  const events = badgeEvents(market);
  const histories = historiesOf(market);
  const effects = ['event'];
  const [value] = valueEffects(projectPanel(histories, events));
  const projects = windowEffect(eventPanel(histories, events), 'ppml', 'projects', { effects });
  return [...estimateAll(value ? [projects, value] : [projects])];
}
