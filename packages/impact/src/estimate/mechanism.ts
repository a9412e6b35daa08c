import type { Market } from '../market/market';
import type { Events } from '../panel/events';
import type { Histories } from '../panel/histories';
import type { ProjectPanel } from '../panel/project-panel';
import { firstFrom, timelineOf } from '../panel/timeline';
import { fortnights, windowAt } from '../panel/windows';
import type { Specification } from './estimate';

type Rows = Pick<ProjectPanel, 'event' | 'worker' | 'post'> & { readonly values: Float64Array };

/**
 * What tells belief from ability. Where badges only inform clients, the quality of work stays (ratings, disputes, delivery
 * on time) and so do the bids that are sent, while more bids end in a hire. Outcomes of projects begun, and of bids sent,
 * in the two windows of an event, with event effects; a rating or delivery that is not there leaves its project out.
 *
 * It tells the two apart where only one of them moves, and where those who are rated are as before.
 *
 * Source: Kässi & Lehdonvirta 2024, who find that belief moves and productivity does not; the outcomes are ours.
 */
export function mechanismEffects({ market }: Histories, events: Events, projects: ProjectPanel): Specification[] {
  const { ratings, deliveries } = market;
  return [
    specify(
      'rating',
      ofProjects(market, projects, ratings.project, (row) => ratings.stars[row] ?? Number.NaN),
    ),
    ...(deliveries
      ? [
          specify(
            'disputed',
            ofProjects(market, projects, deliveries.project, (row) => deliveries.disputed[row] ?? 0),
          ),
          specify(
            'on_time',
            ofProjects(market, projects, deliveries.project, (row) => onTime(deliveries, row)),
          ),
        ]
      : []),
    ...bidEffects(market, events),
  ];
}

function specify(outcome: string, { values, event, worker, post }: Rows): Specification {
  return {
    id: `ols.${outcome}.event`,
    estimator: 'ols',
    outcome,
    fixedEffects: ['event'],
    // None was published for these; they are held against the smallest effect that was.
    against: 'projects',
    post,
    event,
    design: {
      outcome: values,
      slopes: [{ name: 'post', values: post }],
      absorbed: event,
      cluster: worker,
      isBiasReduced: true,
    },
  };
}

/** Rows of the panel whose project has a value. */
function ofProjects(market: Market, panel: ProjectPanel, project: Int32Array, valueOf: (row: number) => number): Rows {
  const byProject = new Float64Array(market.projects.id.length).fill(Number.NaN);
  project.forEach((code, row) => {
    byProject[code] = valueOf(row);
  });
  const all = Float64Array.from(panel.project, (code) => byProject[code] ?? Number.NaN);
  const kept = [...all.keys()].filter((row) => !Number.isNaN(all[row]));
  return {
    values: Float64Array.from(kept, (row) => all[row] ?? 0),
    event: Int32Array.from(kept, (row) => panel.event[row] ?? 0),
    worker: Int32Array.from(kept, (row) => panel.worker[row] ?? 0),
    post: Float64Array.from(kept, (row) => panel.post[row] ?? 0),
  };
}

function onTime({ dueAt, submittedAt }: NonNullable<Market['deliveries']>, row: number): number {
  const submitted = submittedAt[row] ?? Number.NaN;
  return Number.isNaN(submitted) ? Number.NaN : Number(submitted <= (dueAt[row] ?? 0));
}

function bidEffects({ bids, workers }: Market, events: Events): Specification[] {
  if (!bids) return [];
  const timeline = timelineOf(bids.worker, bids.sentAt, workers.id.length);
  const windows = 2 * events.at.length;
  const placeAt = (row: number, edge: 0 | 1) => {
    const instant = windowAt(fortnights, (row & 1) === 1, events.at[row >>> 1] ?? 0)[edge];
    return firstFrom(timeline, events.worker[row >>> 1] ?? 0, instant);
  };
  const from = new Int32Array(windows).map((_, row) => placeAt(row, 0));
  const sent = new Float64Array(windows).map((_, row) => placeAt(row, 1) - (from[row] ?? 0));
  const bidCount = sent.reduce((sum, count) => sum + count, 0);
  const windowOf = new Int32Array(bidCount);
  const hired = new Float64Array(bidCount);
  let bid = 0;
  for (let row = 0; row < windows; row++) {
    for (let place = 0; place < (sent[row] ?? 0); place++, bid++) {
      windowOf[bid] = row;
      hired[bid] = bids.hired[timeline.rows[(from[row] ?? 0) + place] ?? 0] ?? 0;
    }
  }
  const rowsAt = (ofWindow: Int32Array, values: Float64Array): Rows => ({
    values,
    event: ofWindow.map((row) => row >>> 1),
    worker: ofWindow.map((row) => events.worker[row >>> 1] ?? 0),
    post: Float64Array.from(ofWindow, (row) => row & 1),
  });
  const counts = rowsAt(
    new Int32Array(windows).map((_, row) => row),
    sent,
  );
  return [specify('bids', counts), specify('hired_per_bid', rowsAt(windowOf, hired))];
}
