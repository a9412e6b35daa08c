import type { SchemaRights } from './types';

export const impactRights: SchemaRights = {
  schema: 'impact',
  watched: [],
  unwatched: { run: 'derived from the log, or drawn from a seed: it can be made again' },
  insertOnly: [],
  grants: [
    {
      group: 'assay_marketplace',
      tables: ['run'],
      privileges: 'select, insert',
    },
    { group: 'assay_worker', tables: ['run'], privileges: 'select, insert, update, delete' },
  ],
};
