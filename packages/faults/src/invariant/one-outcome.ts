import { sql } from 'drizzle-orm';
import { callsByWish, type Call } from '../clients/history';
import type { Operation, RowNamed } from '../clients/operation';
import { operations } from '../clients/operations';
import type { Inspection } from '../stage/inspect';
import type { Invariant } from './invariant';

/** How many events of a kind the transactions under a request id recorded. */
type Recorded = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * I7: a wish is done once however often it is asked for, and what its client was told is what happened. Each call has a
 * request id of its own, which the events of its transaction bear.
 */
export const oneOutcome: Invariant = {
  name: 'I7 one outcome',
  broken: async ({ inspection: { owner }, calls }) => {
    const asked = calls.map(({ requestId }) => requestId);
    const rows = await owner.database.execute<{ request: string; kind: string; events: number }>(sql`
      select request_id as request, kind, count(*)::int as events from log.outbox
      where request_id = any (${sql.param(asked)}::uuid[]) group by request_id, kind`);
    const recorded = new Map<string, Map<string, number>>();
    for (const { request, kind, events } of rows)
      recorded.set(request, (recorded.get(request) ?? new Map<string, number>()).set(kind, events));
    return [
      ...[...callsByWish(calls)].flatMap(([wish, ofWish]) => faultsOf(wish, ofWish, recorded)),
      ...(await missingRows(owner, calls)),
    ];
  },
};

function faultsOf(wish: string, calls: readonly Call[], recorded: Recorded): string[] {
  const [first] = calls;
  const operation = operations.get(first?.verb ?? '');
  if (!first || !operation) return [`wish ${wish} is none that the harness knows`];
  const name = `wish ${wish}, ${first.verb} ${JSON.stringify(first.input).slice(0, 120)}`;
  const done = (call: Call) => recorded.get(call.requestId)?.get(operation.event ?? '') ?? 0;
  const effects = calls.reduce((sum, call) => sum + done(call), 0);
  const oks = calls.filter(({ outcome }) => outcome === 'ok');
  const lacking = oks.some((call) => isLacking(operation, done(call), effects));
  const faults = calls.flatMap((call) => contradictions(operation, call, recorded));
  if (effects > 1) faults.push(`was done ${effects} times`);
  if (lacking) faults.push('was answered as done, and nothing was recorded');
  if ('requestKey' in first.input && new Set(oks.map(({ said }) => JSON.stringify(said))).size > 1)
    faults.push('was answered in two ways');
  if (calls.at(-1)?.outcome === 'unknown' && operation.again !== 'done once more')
    faults.push(`was asked for ${calls.length} times and never answered`);
  return faults.map((fault) => `${name} ${fault}`);
}

/**
 * Whether a call that was answered as done lacks its event. Where asking again answers the same, any call of the wish may
 * have recorded it; where that answer names no row, another wish may have, and the rows themselves are counted elsewhere.
 */
function isLacking({ event, again, row }: Operation, byCall: number, byWish: number): boolean {
  if (event === undefined) return false;
  if (again !== 'answered the same') return byCall === 0;
  return row !== undefined && byWish === 0;
}

/** What was answered as done, and whose row is not there once. */
async function missingRows(owner: Inspection['owner'], calls: readonly Call[]): Promise<string[]> {
  const named = calls.flatMap((call) => {
    const row = call.outcome === 'ok' ? operations.get(call.verb)?.row?.(call) : undefined;
    return row ? [{ verb: call.verb, ...row }] : [];
  });
  const faults: string[] = [];
  for (const place of new Set(named.map(placeOf))) {
    const rows = named.filter((row) => placeOf(row) === place);
    const times = await timesThere(owner, rows);
    for (const { verb, value } of rows) {
      const found = times.get(value) ?? 0;
      if (found !== 1) faults.push(`${verb} was answered as done, and ${place} ${value} is there ${found} times`);
    }
  }
  return faults;
}

const placeOf = ({ table, column }: RowNamed) => `${table}.${column}`;

async function timesThere(owner: Inspection['owner'], rows: readonly RowNamed[]): Promise<ReadonlyMap<string, number>> {
  const [first] = rows;
  if (!first) return new Map();
  const column = sql.raw(first.column);
  const found = await owner.database.execute<{ value: string; times: number }>(sql`
    select ${column}::text as value, count(*)::int as times from ${sql.raw(first.table)}
    where ${column}::text = any (${sql.param(rows.map(({ value }) => value))}::text[]) group by 1`);
  return new Map(found.map(({ value, times }) => [value, times]));
}

function contradictions({ refusedWith }: Operation, call: Call, recorded: Recorded): string[] {
  if (call.outcome === 'error') return [`met an error that is no refusal: ${String(call.said)}`];
  if (call.outcome !== 'refused') return [];
  const expected = refusedWith && refusedWith.said === call.said ? refusedWith.events : [];
  const events = [...(recorded.get(call.requestId)?.keys() ?? [])].filter((kind) => !expected.includes(kind));
  return events.length > 0 ? [`was refused (${String(call.said)}), and recorded ${events.join(', ')}`] : [];
}
