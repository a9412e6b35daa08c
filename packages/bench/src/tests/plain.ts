import { newId } from '@assay/db/new-id';
import type postgres from 'postgres';

type Row = Readonly<Record<string, unknown>>;

/** What a call of the test service wrote for one attempt: its event, the attempt, and the questions of its form. */
export type Written = { readonly events: readonly Row[]; readonly attempt: Row; readonly items: readonly Row[] };

type Names = { readonly accountId: string; readonly attemptId: string };

/** Reads back what was written under a request's id. */
export async function readWritten(sql: postgres.Sql, requestId: string, { attemptId }: Names): Promise<Written> {
  const events = await sql<{ row: Row }[]>`
    select to_jsonb(o) - 'seq' - 'xid' as row from log.outbox o where request_id = ${requestId}`;
  const [attempt] = await sql<
    { row: Row }[]
  >`select to_jsonb(a) as row from assessment.attempt a where id = ${attemptId}`;
  const items = await sql<{ row: Row }[]>`
    select to_jsonb(i) as row from assessment.attempt_item i where attempt_id = ${attemptId} order by position`;
  if (!attempt) throw new Error('the attempt was not written');
  return { events: events.map(({ row }) => row), attempt: attempt.row, items: items.map(({ row }) => row) };
}

/** The same for somebody else: names are the only thing that differs. */
export function writtenFor(written: Written, from: Names, to: Names): Written {
  const text = JSON.stringify(written)
    .replaceAll(from.accountId, to.accountId)
    .replaceAll(from.attemptId, to.attemptId);
  return asWritten(JSON.parse(text));
}

/** Only names were replaced by names, so that the shape is the one that was written out. */
function asWritten(value: unknown): Written {
  return value as Written;
}

/** Writes an attempt and its questions as somebody would who has nothing but the database in mind. */
export async function beginPlainly(
  client: postgres.Sql,
  acting: string,
  { events, attempt, items }: Written,
): Promise<void> {
  await client.begin(async (sql) => {
    await sql`select set_config('assay.acting', ${acting}, true)`;
    await record(sql, events);
    await insert(sql, 'assessment.attempt', [attempt]);
    await insert(sql, 'assessment.attempt_item', items);
  });
}

/** Saves one choice: the attempt locked and looked at, the question updated. */
export async function answerPlainly(client: postgres.Sql, acting: string, attemptId: string): Promise<void> {
  await client.begin(async (sql) => {
    await sql`select set_config('assay.acting', ${acting}, true)`;
    await sql`select * from assessment.attempt where id = ${attemptId} for update`;
    const items = await sql<{ position: number; choice: number | null }[]>`
      select * from assessment.attempt_item where attempt_id = ${attemptId} order by position`;
    const next = items.find(({ choice }) => choice === null) ?? items[0];
    await sql`
      update assessment.attempt_item set choice = 1, answered_at = assay.now()
      where attempt_id = ${attemptId} and position = ${next?.position ?? 1}`;
  });
}

/** Ends an attempt with a result that was computed before. */
export async function endPlainly(client: postgres.Sql, acting: string, { events, attempt }: Written): Promise<void> {
  const { score, passed, standard_error: error, bands, ended_at: endedAt, version, state, id } = attempt;
  await client.begin(async (sql) => {
    await sql`select set_config('assay.acting', ${acting}, true)`;
    await sql`select * from assessment.attempt where id = ${String(id)} for update`;
    await sql`
      select i.*, v.ready from assessment.attempt_item i join assessment.variant v on v.id = i.variant_id
      where i.attempt_id = ${String(id)} order by i.position`;
    await record(sql, events);
    await sql`
      update assessment.attempt set (state, ended_at, submitted_by, version, score, passed, standard_error, bands) =
        (select state, ended_at, submitted_by, version, score, passed, standard_error, bands
         from jsonb_populate_record(null::assessment.attempt, ${JSON.stringify({
           state,
           ended_at: endedAt,
           submitted_by: 'person',
           version,
           score,
           passed,
           standard_error: error,
           bands,
         })}::text::jsonb))
      where id = ${String(id)}`;
  });
}

async function record(sql: postgres.TransactionSql, events: readonly Row[]): Promise<void> {
  const requestId = newId();
  const listed = JSON.stringify(events.map((event) => ({ ...event, id: newId(), request_id: requestId })));
  await sql`
    with listed as (select * from jsonb_populate_recordset(null::log.outbox, ${listed}::text::jsonb)),
    event as (
      insert into log.outbox (id, kind, kind_version, actor, request_id, changes, payload)
      select id, kind, kind_version, actor, request_id, changes, payload from listed
    )
    insert into log.event_change (table_name, row_id, row_version, event_id)
    select change ->> 'table', (change ->> 'id')::uuid, (change ->> 'version')::int, id
    from listed, jsonb_array_elements(changes) as change`;
}

async function insert(sql: postgres.TransactionSql, table: string, rows: readonly Row[]): Promise<void> {
  const columns = sql(Object.keys(rows[0] ?? {}));
  await sql`
    insert into ${sql(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql(table)}, ${JSON.stringify(rows)}::text::jsonb)`;
}
