import type { SchemaRights } from './types';

export const impactRights: SchemaRights = {
  schema: 'impact',
  watched: [],
  unwatched: {
    run: 'derived from the log, or drawn from a seed: it can be made again',
    estimator: 'what the worker says of its own code, once a minute, where it differs',
  },
  insertOnly: [],
  grants: [
    {
      group: 'assay_marketplace',
      tables: ['run'],
      privileges: 'select, insert',
    },
    { group: 'assay_marketplace', tables: ['estimator'], privileges: 'select' },
    { group: 'assay_worker', tables: ['estimator'], privileges: 'select, insert, update' },
    { group: 'assay_worker', tables: ['run'], privileges: 'select, insert, update, delete' },
  ],
};
