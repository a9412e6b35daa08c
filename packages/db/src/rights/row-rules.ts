import type { Group } from './types';

/** Which rows of a table a group may see or write: a policy of PostgreSQL. Rules of one command add up. */
export type RowRule = {
  readonly group: Group;
  readonly command: 'select' | 'insert' | 'update' | 'all';
  /** A condition over the row; for `insert` over the new one. */
  readonly rows: string;
};

export type GuardedTable = { readonly table: string; readonly rules: readonly RowRule[] };

// In a sub-select of its own each is computed once a statement, not once a row.
const account = `(select assay.acting_as('account'))`;
const isOperator = `(select assay.acting_as('operator') is not null)`;
const actedForJob = `(select assay.acting_as('job'))`;

const ofParties = `${account} in (client_id, freelancer_id)`;
const bidOfParty = `freelancer_id = ${account}
  or exists (select from market.job j where j.id = job_id and j.client_id = ${account})
  or ${isOperator}
  or job_id = ${actedForJob}`;
// The thread's own rules say who sees it.
const inOwnThread = `exists (select from market.thread t where t.id = thread_id)`;

const marketplace = (command: RowRule['command'], rows: string): RowRule => ({
  group: 'assay_marketplace',
  command,
  rows,
});
/** The worker acts for the market: deadlines, notices and invoices of everybody. */
const worker: RowRule = { group: 'assay_worker', command: 'all', rows: 'true' };

/**
 * The second wall: what a query of the marketplace finds in these tables when the first, the verb's own condition, is
 * missing. A table without a rule for a command is closed to it.
 */
export const guardedTables: readonly GuardedTable[] = [
  {
    table: 'market.bid',
    rules: [
      marketplace('select', bidOfParty),
      marketplace('insert', `freelancer_id = ${account}`),
      marketplace('update', bidOfParty),
      worker,
    ],
  },
  {
    table: 'market.thread',
    rules: [
      marketplace('select', ofParties),
      marketplace(
        'insert',
        `client_id = ${account} and exists (
          select from market.bid b join market.job j on j.id = b.job_id
          where b.id = bid_id and b.freelancer_id = thread.freelancer_id and j.client_id = thread.client_id)`,
      ),
      marketplace('update', ofParties),
      worker,
    ],
  },
  {
    table: 'market.message',
    rules: [
      marketplace('select', inOwnThread),
      // what somebody reported, and nothing else that people write to each other
      marketplace(
        'select',
        `${isOperator} and exists (
          select from market.report r where r.subject_kind = 'message' and r.subject_id = message.id::text)`,
      ),
      marketplace('insert', `author_id = ${account} and ${inOwnThread}`),
      worker,
    ],
  },
  {
    table: 'money.invoice',
    rules: [
      marketplace('select', `${account} in (seller_id, buyer_id) or ${isOperator}`),
      // the client's approval issues the invoices of both sides
      marketplace(
        'insert',
        `exists (
          select from market.milestone m join market.contract c on c.id = m.contract_id
          where m.id = milestone_id and c.client_id = ${account}
            and buyer_id in (c.client_id, c.freelancer_id) and coalesce(seller_id, c.freelancer_id) = c.freelancer_id)`,
      ),
      worker,
    ],
  },
  {
    table: 'money.payout',
    rules: [
      marketplace('select', `freelancer_id = ${account} or ${isOperator}`),
      marketplace('insert', `freelancer_id = ${account}`),
      marketplace('update', isOperator),
      worker,
    ],
  },
];

/** Policies as the list says, in place of whatever stood before; for the transaction that applies the rights. */
export function rowRuleStatements(schemas: readonly string[]): string[] {
  const owned = schemas.map((schema) => `'${schema}'`).join(', ');
  return [
    `do $$
    declare stale record;
    begin
      for stale in select schemaname, tablename, policyname from pg_policies where schemaname in (${owned}) loop
        execute format('drop policy %I on %I.%I', stale.policyname, stale.schemaname, stale.tablename);
      end loop;
      for stale in
        select oid::regclass as guarded from pg_class
        where relrowsecurity and relnamespace in (select oid from pg_namespace where nspname in (${owned}))
      loop
        execute format('alter table %s disable row level security', stale.guarded);
      end loop;
    end
    $$`,
    ...guardedTables.flatMap(({ table, rules }) => [
      `alter table ${table} enable row level security`,
      ...rules.map((rule, index) => policy(table, rule, index)),
    ]),
  ];
}

function policy(table: string, { group, command, rows }: RowRule, index: number): string {
  const condition = command === 'insert' ? `with check (${rows})` : `using (${rows})`;
  return `create policy rule_${index + 1} on ${table} for ${command} to ${group} ${condition}`;
}
