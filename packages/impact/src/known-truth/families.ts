import { activityEffects } from '../estimate/activity-effects';
import { employerEffects } from '../estimate/employer-effects';
import type { Estimate } from '../estimate/estimate';
import { estimateAll, estimateWithBootstrap } from '../estimate/estimate-all';
import { ofFewWorkers, valueEffects, windowEffect, windowEffects } from '../estimate/main-effects';
import { mechanismEffects } from '../estimate/mechanism';
import { binnedEffects, quadraticEffects } from '../estimate/nonlinear';
import { observedEffects } from '../estimate/observed-effects';
import { pathEffects } from '../estimate/path-effects';
import { placeboEffects } from '../estimate/placebos';
import { publishedFormEffects } from '../estimate/published-controls';
import { redrawnEffects } from '../estimate/redrawn-dates';
import { experienceEffects, subgroupEffects } from '../estimate/subgroups';
import { variantEffects } from '../estimate/variants';
import type { Market } from '../market/market';
import { eventPanel } from '../panel/event-panel';
import { badgeEvents } from '../panel/events';
import { historiesOf } from '../panel/histories';
import { projectPanel } from '../panel/project-panel';
import { donut, lastWeeks } from '../panel/windows';
import { isShown } from '../words/finding';
import { drawOf, type Draw } from './draw';

/** Every kind of estimate. */
export function everyFamily(market: Market): Estimate[] {
  const events = badgeEvents(market);
  const histories = historiesOf(market);
  const windows = eventPanel(histories, events);
  const projects = projectPanel(histories, events);
  const main = [...windowEffects(windows), ...valueEffects(projects)];
  return [
    ...estimateWithBootstrap(main, histories),
    ...estimateAll(ofFewWorkers(main)),
    ...estimateWithBootstrap(observedEffects(histories, events), histories),
    ...estimateWithBootstrap(placeboEffects(histories), histories),
    ...redrawnEffects(histories),
    ...publishedFormEffects(histories, events),
    ...estimateWithBootstrap(experienceEffects(histories, events), histories),
    ...estimateAll(subgroupEffects(histories, events)),
    ...estimateWithBootstrap(quadraticEffects(windows, projects), histories),
    ...estimateAll(binnedEffects(windows, projects)),
    ...estimateAll(mechanismEffects(histories, events, projects)),
    ...employerEffects(histories, events.at.length),
    ...activityEffects(histories, events),
    ...pathEffects(histories, events, true),
  ];
}

/** With a dip before badges: the effect, the effect without the days around the badge, and what tells of the dip. */
export function aroundDips(market: Market): Estimate[] {
  const events = badgeEvents(market);
  const histories = historiesOf(market);
  const windows = eventPanel(histories, events);
  return [
    ...estimateWithBootstrap(
      [
        ...['projects' as const, 'earnings' as const].map((outcome) =>
          windowEffect(windows, 'ppml', outcome, { effects: ['event'] }),
        ),
        ...variantEffects(histories, events, 'donut', donut),
        ...variantEffects(histories, events, 'pretrend', lastWeeks),
      ],
      histories,
    ),
  ];
}

function mechanismOf(market: Market): Estimate[] {
  const events = badgeEvents(market);
  const histories = historiesOf(market);
  return [...estimateAll(mechanismEffects(histories, events, projectPanel(histories, events)))];
}

const bidOutcomes = ['ols.bids.event', 'ols.hired_per_bid.event'];

/** Where clients read no badge, neither the bids that are sent nor the share of them that is hired follows from one. */
export function bidEffects(market: Market): Draw[] {
  return mechanismOf(market).flatMap((figure) => (bidOutcomes.includes(figure.id) ? (drawOf(figure, 0) ?? []) : []));
}

/**
 * Whether quality is said to have moved: the smallest p-value of the figures of quality that may be shown, times how many
 * these are (Bonferroni), is below .05 where `readMechanism` reads `moved`. Where none may be shown nothing has.
 */
export function qualityOf(market: Market): Draw {
  const shown = mechanismOf(market).filter((figure) => !bidOutcomes.includes(figure.id) && isShown(figure));
  const [first] = shown.toSorted((one, other) => (one.pValue ?? 1) - (other.pValue ?? 1));
  const pValue = Math.min(1, shown.length * (first?.pValue ?? 1));
  const drawn = first && drawOf(first, 0);
  return { truth: 0, coef: 0, events: 0, isCovered: true, ...drawn, pValue, id: 'quality' };
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
