import type { Connection } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { impactRun } from '@assay/db/schema/impact';
import type { ImpactResult } from '@assay/protocol/dto/impact';
import { sql } from 'drizzle-orm';

type Estimate = ImpactResult['estimates'][number];

const estimate: Estimate = {
  id: '',
  estimator: 'ppml',
  outcome: 'projects',
  fixedEffects: ['event'],
  term: 'post',
  coef: Math.log(1.1),
  se: 0.02,
  ci95: [Math.log(1.05), Math.log(1.15)],
  pValue: 0.001,
  degreesOfFreedom: null,
  n: 272,
  clusters: 120,
  dropped: 0,
  events: 300,
  level: 1,
  mde: 0.05,
  verdict: 'speaks',
  eventsNeeded: 250,
};

const few = { verdict: 'too_few_events', events: 136, eventsNeeded: 700 } as const;

/** Of `sql` projects speak and values do not; of `python` neither does, and 136 of 645 badges identify. */
const result: ImpactResult = {
  origin: 'real',
  events: 1245,
  workers: 800,
  estimates: [
    { ...estimate, id: 'ppml.projects.event' },
    { ...estimate, id: 'ppml.projects.event.test-a' },
    { ...estimate, ...few, id: 'ols.log_value.event.test-a' },
    { ...estimate, ...few, id: 'ppml.projects.event.test-b' },
    { ...estimate, ...few, id: 'ols.log_value.event.test-b' },
  ],
  power: { eventsADay: 1, days: 90, effects: [] },
  before: null,
  tests: [
    { id: 'a', slug: 'sql', events: 600, workers: 500 },
    { id: 'b', slug: 'python', events: 645, workers: 520 },
  ],
  truth: null,
};

/** Keeps figures of two tests, as if they had been estimated on the log of this marketplace. */
export async function keepTestFigures({ database }: Connection): Promise<void> {
  await database.insert(impactRun).values({
    id: newId<'impact_run'>(),
    source: 'market',
    state: 'done',
    step: null,
    progress: 1,
    requestedBy: null,
    requestedAt: sql`assay.now()`,
    startedAt: sql`assay.now()`,
    endedAt: sql`assay.now()`,
    lease: null,
    leasedUntil: null,
    begun: 1,
    drawnFrom: null,
    snapshotPosition: 4711,
    snapshotHash: 'a1'.repeat(32),
    codeVersion: '0.1.0+abc',
    query: { event: 'badge', windowDays: 14, clusteredBy: 'worker', rows: { workers: 800 }, hash: 'b2'.repeat(32) },
    result,
    failure: null,
  });
}
