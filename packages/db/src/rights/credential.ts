import type { SchemaRights } from './types';

export const credentialRights: SchemaRights = {
  schema: 'credential',
  watched: ['achievement', 'badge', 'signing_key'],
  unwatched: {},
  insertOnly: ['achievement'],
  grants: [
    { group: 'assay_marketplace', tables: ['achievement', 'signing_key'], privileges: 'select' },
    {
      group: 'assay_marketplace',
      tables: ['badge'],
      privileges: 'select, update (state, shown_at, first_shown_at, version)',
    },
    { group: 'assay_worker', tables: ['achievement', 'badge', 'signing_key'], privileges: 'select, insert' },
  ],
};
