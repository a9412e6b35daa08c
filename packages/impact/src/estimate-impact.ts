import { estimate, type Estimate } from './estimate/estimate';
import { valueEffects, windowEffects } from './estimate/main-effects';
import type { Market } from './market/market';
import { eventPanel } from './panel/event-panel';
import { badgeEvents } from './panel/events';
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
 * before and one after it, compared with fixed effects; errors are clustered by worker. Nothing is withheld: `verdict`
 * says whether a figure rests on enough events to be shown.
 *
 * Source: Kässi & Lehdonvirta 2024, Do Microcredentials Help New Workers Enter the Market?
 */
export function estimateImpact(market: Market): Impact {
  const events = badgeEvents(market);
  const windows = eventPanel(market, events);
  const projects = projectPanel(market, events);
  const specifications = [...windowEffects(windows), ...valueEffects(projects, events.at.length)];
  return {
    events: events.at.length,
    workers: new Set(events.worker).size,
    estimates: specifications.flatMap(estimate),
  };
}
