import type { SchemaRights } from './types';

const eventInsert = 'insert (id, kind, kind_version, actor, request_id, changes, payload)';

/** Transaction id, time and origin of an event are column defaults that no process may supply. */
export const logRights: SchemaRights = {
  schema: 'log',
  watched: [],
  unwatched: {
    outbox: 'the events themselves',
    event_change: 'the events themselves',
    consumption: 'the bookkeeping of delivery',
    dead_letter: 'the bookkeeping of delivery; what an operator decides about one has its event',
    failing_deadline: 'the bookkeeping of deadlines; meeting one has its event',
    entry: 'the log itself',
    head: 'the log itself',
    checkpoint: 'the seal of the log',
    sealer: 'the seal of the log',
    verifier_key: 'the seal of the log',
    verification: 'what the worker found when it looked at the log',
    market_position: 'figures folded from the log, which can be folded again',
    market_job: 'figures folded from the log, which can be folded again',
    market_contract: 'figures folded from the log, which can be folded again',
    market_count: 'figures folded from the log, which can be folded again',
    market_wait: 'figures folded from the log, which can be folded again',
  },
  insertOnly: ['entry', 'event_change', 'checkpoint', 'verifier_key'],
  pruned: { consumption: 'log.keep_consumption' },
  grants: [
    { group: 'assay_marketplace', tables: ['outbox'], privileges: `select, ${eventInsert}` },
    {
      group: 'assay_marketplace',
      tables: ['event_change'],
      privileges: 'insert (table_name, row_id, row_version, event_id)',
    },
    {
      group: 'assay_marketplace',
      tables: ['entry', 'head', 'consumption', 'failing_deadline', 'checkpoint', 'verifier_key', 'verification'],
      privileges: 'select',
    },
    {
      group: 'assay_marketplace',
      // Not the traces of jobs and contracts, of which these are the sums.
      tables: ['market_position', 'market_count', 'market_wait'],
      privileges: 'select',
    },
    { group: 'assay_marketplace', tables: ['dead_letter'], privileges: 'select, update (state, discard_reason)' },
    { group: 'assay_skill_tests', tables: ['outbox'], privileges: eventInsert },
    {
      group: 'assay_skill_tests',
      tables: ['event_change'],
      privileges: 'insert (table_name, row_id, row_version, event_id)',
    },
    {
      group: 'assay_skill_tests',
      tables: ['failing_deadline'],
      // Not the errors: those of the market's deadlines are no business of the test service.
      privileges: 'select (deadline, row_id, attempts, retry_at), insert, update, delete',
    },
    {
      group: 'assay_worker',
      tables: ['outbox'],
      privileges: `select, update (relayed_at, settled_at, payload), ${eventInsert}`,
    },
    {
      group: 'assay_worker',
      tables: ['event_change'],
      privileges: 'insert (table_name, row_id, row_version, event_id)',
    },
    {
      group: 'assay_worker',
      tables: ['entry', 'consumption', 'checkpoint', 'verifier_key'],
      privileges: 'select, insert',
    },
    { group: 'assay_worker', tables: ['sealer', 'verification'], privileges: 'select, insert, update' },
    { group: 'assay_worker', tables: ['dead_letter'], privileges: 'select, insert, update' },
    { group: 'assay_worker', tables: ['failing_deadline'], privileges: 'select, insert, update, delete' },
    { group: 'assay_worker', tables: ['head'], privileges: 'select, update' },
    {
      group: 'assay_worker',
      tables: ['market_position', 'market_job', 'market_contract', 'market_count', 'market_wait'],
      privileges: 'select, insert, update, delete',
    },
  ],
};
