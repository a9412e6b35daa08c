import type { Transaction } from '@assay/db/connect';
import { sql, type SQL } from 'drizzle-orm';
import type { LogFault } from '../log/verify/report';

/** One change behind the back of every guard, and what has to be said about it. */
export type Tampering = {
  readonly way: TamperWay;
  readonly at: number;
  readonly other: number;
  readonly column: number;
};

/** What changes one column of one entry: a bit, a microsecond, a digit. */
const changedColumns: readonly SQL[] = [
  sql`event_id = gen_random_uuid()`,
  sql`kind = kind || 'x'`,
  sql`kind_version = kind_version + 1`,
  sql`actor = jsonb_set(actor, '{accountId}', to_jsonb(gen_random_uuid()::text))`,
  sql`actor = '{"type": "anonymous"}'`,
  sql`origin = case origin when 'real' then 'simulated' else 'real' end`,
  sql`request_id = gen_random_uuid()`,
  sql`changes = jsonb_set(changes, '{0,version}', to_jsonb((changes -> 0 ->> 'version')::int + 1))`,
  sql`changes = '[]'`,
  sql`payload = jsonb_set(payload, '{value,amountMinor}', to_jsonb((payload -> 'value' ->> 'amountMinor') || '0'))`,
  sql`payload = jsonb_set(payload, '{share}', to_jsonb((payload ->> 'share')::numeric + 0.00000000000000000001))`,
  sql`payload = payload || '{"more": null}'`,
  sql`payload = payload - 'share'`,
  sql`occurred_at = occurred_at + interval '1 microsecond'`,
  sql`occurred_at = 'infinity'`,
  sql`recorded_at = recorded_at - interval '4000 years'`,
  sql`recorded_at = recorded_at - interval '1 microsecond'`,
];

type Applied = {
  readonly tx: Transaction;
  readonly at: number;
  readonly other: number;
  readonly column: number;
  readonly last: number;
};

const move = (tx: Transaction, from: number, by: number) =>
  // By way of negative positions, since a position may stand only once at any moment.
  tx
    .execute(sql`update log.entry set position = -position - ${by}::int where position >= ${from}`)
    .then(() => tx.execute(sql`update log.entry set position = -position where position < 0`));

const alien = (tx: Transaction, position: number) =>
  tx.execute(sql`
    insert into log.entry (position, event_id, kind, kind_version, actor, origin, request_id, changes, payload, occurred_at)
    select ${position}::bigint, gen_random_uuid(), kind, kind_version, actor, origin, request_id, changes, payload, occurred_at
    from log.entry where position between 1 and 1000000 limit 1`);

const remove = (tx: Transaction, position: number) =>
  tx.execute(sql`delete from log.entry where position = ${position}`);

const moveHead = (tx: Transaction, by: number) =>
  tx.execute(sql`update log.head set next_position = next_position + ${by}::int`);

const ways = {
  altered: async ({ tx, at, column }: Applied) => {
    const change = changedColumns[column % changedColumns.length] ?? sql``;
    await tx.execute(sql`update log.entry set ${change} where position = ${at}`);
    return { position: at, kind: 'altered' };
  },
  deleted: async ({ tx, at }: Applied) => {
    await remove(tx, at);
    return { position: at, kind: 'missing' };
  },
  'deleted and closed up': async ({ tx, at }: Applied) => {
    await remove(tx, at);
    await move(tx, at + 1, -1);
    await moveHead(tx, -1);
    return { position: at, kind: 'missing' };
  },
  'inserted between': async ({ tx, at }: Applied) => {
    await move(tx, at, 1);
    await moveHead(tx, 1);
    await alien(tx, at);
    return { position: at, kind: 'inserted' };
  },
  'inserted behind': async ({ tx, last }: Applied) => {
    await alien(tx, last + 1);
    return { position: last + 1, kind: 'inserted' };
  },
  'inserted before': async ({ tx }: Applied) => {
    await alien(tx, 0);
    return { position: 0, kind: 'inserted' };
  },
  exchanged: async ({ tx, at, other }: Applied) => {
    await tx.execute(sql`update log.entry set position = -position where position in (${at}, ${other})`);
    await tx.execute(
      sql`update log.entry set position = case position when ${-at} then ${other}::bigint else ${at}::bigint end where position < 0`,
    );
    return { position: Math.min(at, other), kind: 'reordered' };
  },
  'moved away': async ({ tx, at, last }: Applied) => {
    await tx.execute(sql`update log.entry set position = ${last + 1} where position = ${at}`);
    return { position: at, kind: 'reordered' };
  },
} as const satisfies Readonly<Record<string, (applied: Applied) => Promise<LogFault>>>;

export type TamperWay = keyof typeof ways;

export const tamperWays: readonly TamperWay[] = [
  'altered',
  'deleted',
  'deleted and closed up',
  'inserted between',
  'inserted behind',
  'inserted before',
  'exchanged',
  'moved away',
];

class Undo extends Error {
  override readonly name = 'Undo';
}

type Owner = { readonly database: { readonly transaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T> } };

/** Does something to a log of `last` entries with all guards off, looks at it, and undoes it. */
export async function whileTampered<Result>(
  { database }: Owner,
  tamper: (tx: Transaction) => Promise<unknown>,
  look: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const found: Result[] = [];
  try {
    await database.transaction(async (tx) => {
      for (const table of ['entry', 'checkpoint']) {
        await tx.execute(sql.raw(`alter table log.${table} disable trigger insert_only`));
      }
      // Whoever may do everything makes room for any time.
      await tx.execute(sql`create table log.entry_at_any_time partition of log.entry default`);
      await tamper(tx);
      found.push(await look(tx));
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  const [result] = found;
  if (result === undefined) throw new Error('nothing was looked at');
  return result;
}

/** Tampers with a log of `last` entries and answers what has to be found; two places that are the same are moved apart. */
export function tamperWith(tx: Transaction, { way, at, other, column }: Tampering, last: number): Promise<LogFault> {
  const place = 1 + (at % last);
  const second = 1 + ((place + (other % (last - 1))) % last);
  return ways[way]({ tx, at: place, other: second, column, last });
}
