import type { SchemaRights } from './types';

export const moneyRights: SchemaRights = {
  schema: 'money',
  watched: ['exchange_rate', 'fee_policy'],
  unwatched: {},
  insertOnly: [],
  grants: [
    { group: 'assay_marketplace', tables: ['exchange_rate', 'fee_policy'], privileges: 'select, insert' },
    { group: 'assay_worker', tables: ['exchange_rate', 'fee_policy'], privileges: 'select' },
  ],
};
