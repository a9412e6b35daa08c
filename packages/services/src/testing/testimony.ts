import { allRights } from '@assay/db/rights/apply';
import type { DecodedRow } from '@assay/testkit/decoded-row';
import { sql } from 'drizzle-orm';
import type { Market } from './open-market';

/** What the witness saw and the log lacks, what the log claims and nobody committed, and what the rights do not name. */
export type Testimony = { readonly faults: readonly string[]; readonly watchedTablesSeen: ReadonlySet<string> };

const named = (of: 'watched' | 'unwatched') =>
  new Set(
    allRights.flatMap(({ schema, watched, unwatched }) =>
      (of === 'watched' ? watched : Object.keys(unwatched)).map((table) => `${schema}.${table}`),
    ),
  );
const watched = named('watched');
const unwatched = named('unwatched');
const schemas = new Set(allRights.map(({ schema }) => schema));

/** One change of a row: which row, at which version, in which transaction. */
type Logged = { readonly changes: readonly string[]; readonly eventIds: readonly string[] };

/** Compares what the witness saw with the log of all that came after this place of the outbox. */
export async function testimonyOf(
  rows: readonly DecodedRow[],
  market: Pick<Market, 'owner'>,
  after = 0,
): Promise<Testimony> {
  return compare(rows, await logged(market, after));
}

function compare(rows: readonly DecodedRow[], log: Logged): Testimony {
  const ours = rows.filter(({ table }) => schemas.has(schemaOf(table)));
  const changes = ours.filter(({ table }) => watched.has(table));
  const events = ours.filter(({ table, operation }) => table === 'log.outbox' && operation === 'INSERT');
  const unnamed = new Set(
    ours.map(({ table }) => table).filter((table) => !watched.has(table) && !unwatched.has(table)),
  );
  return {
    watchedTablesSeen: new Set(changes.map(({ table }) => table)),
    faults: [
      ...differences(changes.map(changeOf), log.changes),
      ...differences(
        events.map(({ columns }) => `event ${columns.get('id')}`),
        log.eventIds,
      ),
      ...[...unnamed].map((table) => `${table} is neither watched nor named as not watched`),
    ],
  };
}

const schemaOf = (table: string) => table.slice(0, table.indexOf('.'));

function changeOf({ table, operation, columns, xid }: DecodedRow): string {
  const version = operation === 'DELETE' ? 'deleted' : `at ${columns.get('version')}`;
  return `${table} ${columns.get('id')} ${version} in transaction ${xid}`;
}

/** Both sides as multisets: what happened twice has to be told twice. */
function differences(committed: readonly string[], told: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const change of committed) left.set(change, (left.get(change) ?? 0) + 1);
  for (const change of told) left.set(change, (left.get(change) ?? 0) - 1);
  return [...left].flatMap(([change, times]) => {
    if (times === 0) return [];
    return [times > 0 ? `committed and not in the log: ${change}` : `in the log and not committed: ${change}`];
  });
}

/** What the log says; transactions by the lower half of their number, as PostgreSQL prints them in its own log. */
async function logged({ owner }: Pick<Market, 'owner'>, after: number): Promise<Logged> {
  const changes = await owner.database.execute<{ change: string }>(sql`
    select format('%s %s at %s in transaction %s', c ->> 'table', c ->> 'id', c ->> 'version',
                  o.xid::text::numeric % 4294967296) as change
    from log.entry e join log.outbox o on o.id = e.event_id, jsonb_array_elements(e.changes) c
    where o.seq > ${after}`);
  const events = await owner.database.execute<{ event: string }>(sql`
    select format('event %s', e.event_id) as event
    from log.entry e left join log.outbox o on o.id = e.event_id where coalesce(o.seq > ${after}, true)`);
  return { changes: changes.map(({ change }) => change), eventIds: events.map(({ event }) => event) };
}
