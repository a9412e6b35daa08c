import type { ImpactResult } from '@assay/protocol/dto/impact';
import type { Chart, ChartName, ChartRow, Estimate } from './chart';
import { returnsByBadges } from './returns-by-badges';
import { estimatesOf } from './rows';

/** A view that has no figure to show yet, and how far the one that is nearest to it has come. */
export type WaitingView = {
  readonly name: ChartName | 'returns';
  /** Null where there is nothing of its kind in the data. */
  readonly events: number | null;
  /** Null where it cannot be told. */
  readonly needed: number | null;
};

/**
 * Whether a chart has anything to draw: axes without anything on them would say that there is nothing, where nothing is
 * known. A course of which nothing is known after the badge is none.
 */
export function isDrawn({ rows, said }: Chart): boolean {
  if (said.some((each) => each.table === 'path' && each.case === 'too_few')) return false;
  return rows.some(({ estimate, percent }) => estimate !== null && percent !== null);
}

/** Whether the table of returns has any figure of this market beside those of the study. */
export function hasReturns(result: ImpactResult): boolean {
  return returnsByBadges(result).some(({ here }) => here !== null);
}

/** The views that wait, in the order of the page. */
export function waitingViews(charts: readonly Chart[], result: ImpactResult): WaitingView[] {
  const waiting: WaitingView[] = charts
    .filter((chart) => !isDrawn(chart) && !isNeedless(chart))
    .map((chart) => ({
      name: chart.name,
      ...nearest(isWithoutData(chart) ? [] : estimatesOf(chart.rows.filter(isWaitedFor))),
    }));
  if (hasReturns(result)) return waiting;
  const estimates = returnsByBadges(result).flatMap(({ estimate }) => estimate ?? []);
  return [...waiting, { name: 'returns', ...nearest(estimates) }];
}

/** Of a course only what comes after the badge. */
function isWaitedFor({ label }: ChartRow): boolean {
  return !('at' in label) || label.at >= 0;
}

/** Where nobody judges work and nobody sends bids, more badges make no figure of them. */
function isWithoutData({ said }: Chart): boolean {
  return said.some((each) => each.table === 'mechanism' && each.case === 'absent.absent');
}

/** Where all badges were observed there is nothing to compare, and nothing to wait for. */
function isNeedless({ name, rows }: Chart): boolean {
  return name === 'observed' && rows.length === 0;
}

/** The estimate that needs the smallest multiple of the events it rests on. */
function nearest(estimates: readonly Estimate[]): Pick<WaitingView, 'events' | 'needed'> {
  const share = ({ events, eventsNeeded }: Estimate) => (eventsNeeded === null ? 0 : events / eventsNeeded);
  const [first] = estimates.toSorted((one, two) => share(two) - share(one) || two.events - one.events);
  return first ? { events: first.events, needed: first.eventsNeeded } : { events: null, needed: null };
}
