import type postgres from 'postgres';

export type Change = { readonly table: string; readonly id: string; readonly version: number };

export type WrittenEvent = {
  readonly kind: string;
  readonly kind_version: number;
  readonly actor: unknown;
  readonly payload: unknown;
  readonly changes: readonly Change[];
};

type Row = Readonly<Record<string, unknown>>;

/** A row as it is written: whole when it is new, else what changed. */
export type WrittenRow = {
  readonly table: string;
  readonly id: string;
  readonly version: number;
  readonly values: Row;
};

/** Everything that one call wrote: its events, the rows that they vouch for, and the ledger accounts that it opened. */
export type Written = {
  readonly events: readonly WrittenEvent[];
  readonly rows: readonly WrittenRow[];
};

/** What a call may change, read before it is made. */
export type Before = ReadonlyMap<string, Row>;

const changedTables = ['market.job', 'market.bid', 'market.contract', 'market.milestone', 'money.payment'] as const;

export async function readBefore(sql: postgres.Sql, ids: readonly string[]): Promise<Before> {
  const rows = new Map<string, Row>();
  for (const table of changedTables) {
    const found = await sql<{ id: string; row: Row }[]>`
      select id, to_jsonb(t) as row from ${sql(table)} t where id = any(${[...ids]})`;
    for (const { id, row } of found) rows.set(id, row);
  }
  return rows;
}

/** What was written under a request's id, read back by the events that every change needs. */
export async function readWritten(sql: postgres.Sql, requestId: string, before: Before): Promise<Written> {
  const events = await sql<WrittenEvent[]>`
    select kind, kind_version, actor, payload, changes from log.outbox where request_id = ${requestId} order by seq`;
  const accounts = await sql<{ id: string; row: Row }[]>`
    select id, to_jsonb(a) as row from money.ledger_account a
    where opened_at in (select occurred_at from log.outbox where request_id = ${requestId})`;
  const rows: WrittenRow[] = accounts.map(({ id, row }) => ({
    table: 'money.ledger_account',
    id,
    version: 1,
    values: row,
  }));
  for (const { table, id, version } of events.flatMap(({ changes }) => changes)) {
    const [found] = await sql<{ row: Row }[]>`select to_jsonb(t) as row from ${sql(table)} t where id = ${id}`;
    if (!found) throw new Error(`${table} ${id} was written and is not there`);
    const earlier = version === 1 ? undefined : (before.get(id) ?? found.row);
    const values = earlier ? difference(earlier, found.row) : found.row;
    rows.push({ table, id, version, values: { ...values, version } });
  }
  return { events: [...events], rows };
}

function difference(before: Row, after: Row): Row {
  return Object.fromEntries(
    Object.entries(after).filter(([column, value]) => JSON.stringify(value) !== JSON.stringify(before[column])),
  );
}
