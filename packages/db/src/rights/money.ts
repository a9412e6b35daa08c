import type { SchemaRights } from './types';

const bothProcesses = ['assay_marketplace', 'assay_worker'] as const;

/** The worker releases milestones whose time to object has passed, so it moves money as the marketplace does. */
export const moneyRights: SchemaRights = {
  schema: 'money',
  watched: ['exchange_rate', 'fee_policy', 'posting', 'payment', 'payout', 'receipt', 'invoice'],
  unwatched: {
    ledger_account: 'the name of an account; money moves by postings alone',
    invoice_counter: 'the last number of a series; every number has the event of its invoice',
  },
  insertOnly: ['posting'],
  grants: [
    { group: 'assay_marketplace', tables: ['exchange_rate', 'fee_policy'], privileges: 'select, insert' },
    { group: 'assay_worker', tables: ['exchange_rate', 'fee_policy'], privileges: 'select' },
    // the readiness quiz asks about the fees in force
    { group: 'assay_skill_tests', tables: ['fee_policy'], privileges: 'select' },
    {
      group: 'assay_marketplace',
      tables: ['receipt'],
      privileges: 'select, insert, update (state, returned_at, version)',
    },
    { group: 'assay_worker', tables: ['receipt'], privileges: 'select' },
    ...bothProcesses.flatMap((group) => [
      { group, tables: ['posting'], privileges: 'select, insert' },
      // updates nothing; PostgreSQL asks for the right to update before it lets a row be locked
      { group, tables: ['ledger_account'], privileges: 'select, insert, update (opened_at)' },
      { group, tables: ['payment'], privileges: 'select, insert, update (state, confirmed_at, ended_at, version)' },
      { group, tables: ['payout'], privileges: 'select, insert, update (state, ended_at, failure_reason, version)' },
      { group, tables: ['invoice'], privileges: 'select, insert, update (state, file_id, version)' },
      { group, tables: ['invoice_counter'], privileges: 'select, insert, update (last)' },
    ]),
  ],
};
