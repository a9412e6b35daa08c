import { sql } from 'drizzle-orm';
import { bigint, index, jsonb, real, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { entityId, instant, instantNow, reference } from './columns';
import { impact } from './schemas';

/** What a study's market is drawn from. */
export type DrawnFrom = { readonly preset: string; readonly mode: string; readonly seed: number };

/**
 * Estimates of what differs between before a badge and after it, made by the worker. Not watched: derived from the log, or from a seed, and can be made
 * again. Nothing of a study is an event or stands in a table of the market.
 */
export const impactRun = impact.table(
  'run',
  {
    id: entityId<'impact_run'>(),
    source: text('source').$type<'market' | 'study'>().notNull(),
    state: text('state').$type<'waiting' | 'running' | 'done' | 'failed'>().notNull(),
    /** While it runs. */
    step: text('step'),
    progress: real('progress').notNull(),
    /** Null where nobody asked for it but the night. */
    requestedBy: reference<'account'>('requested_by'),
    requestedAt: instantNow('requested_at'),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    /** Whoever runs it, until when unless that is renewed, and how often it was begun. */
    lease: uuid('lease'),
    leasedUntil: instant('leased_until'),
    begun: smallint('begun').notNull(),
    /** Of a study. */
    drawnFrom: jsonb('drawn_from').$type<DrawnFrom>(),
    /** Of the log. */
    snapshotPosition: bigint('snapshot_position', { mode: 'number' }),
    snapshotHash: text('snapshot_hash'),
    codeVersion: text('code_version'),
    query: jsonb('query').$type<Readonly<Record<string, unknown>>>(),
    /** Read by the form that `protocol` gives it. */
    result: jsonb('result').$type<Readonly<Record<string, unknown>>>(),
    failure: text('failure'),
  },
  (t) => [
    index('run_newest').on(t.source, t.requestedAt, t.id),
    uniqueIndex('run_one_open')
      .on(t.source)
      .where(sql`state in ('waiting', 'running')`),
  ],
);

/** One row: by which code the worker estimates. Figures that other code has made are made anew when somebody asks. */
export const estimator = impact.table('estimator', {
  id: smallint('id').primaryKey(),
  codeVersion: text('code_version').notNull(),
});
