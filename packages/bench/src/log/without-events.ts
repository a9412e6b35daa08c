import { allRights } from '@assay/db/rights/apply';
import type { Database, Transaction } from '@assay/db/connect';
import type { OpenMarket } from '@assay/services/testing/open-market';
import { type SQL, sql, StringChunk } from 'drizzle-orm';

/** A market in which nothing is logged: no event is written, and the database demands none. */
export async function withoutEvents(market: OpenMarket): Promise<OpenMarket> {
  for (const { schema, watched } of allRights) {
    for (const table of watched)
      for (const change of ['insert', 'update', 'delete'])
        await market.owner.database.execute(sql.raw(`alter table ${schema}.${table} disable trigger watch_${change}`));
  }
  // One for all, since a connection that is new to the services derives its key first.
  const database = silent(market.anonymous().database);
  return { ...market, as: (...whom) => ({ ...market.as(...whom), database }) };
}

/** The same connection, whose transactions pass over the statement that writes events; everything else reaches the database. */
function silent(database: Database): Database {
  return replacing(database, 'transaction', (work: (tx: Transaction) => Promise<unknown>, ...rest) =>
    Reflect.apply(database.transaction, database, [(tx: Transaction) => work(silentTransaction(tx)), ...rest]),
  );
}

function silentTransaction(tx: Transaction): Transaction {
  return replacing(tx, 'execute', (query: SQL) => (writesEvents(query) ? nothing : tx.execute(query)));
}

/** What a statement that was not sent answers. */
const nothing = { execute: () => Promise.resolve([]) };

function writesEvents({ queryChunks }: SQL): boolean {
  return queryChunks.some(
    (chunk) => chunk instanceof StringChunk && chunk.value.join('').includes('insert into log.outbox'),
  );
}

/** The same object with one method replaced; the others run on the object itself. */
function replacing<Target extends object, Args extends readonly never[]>(
  target: Target,
  method: keyof Target,
  replacement: (...args: [...Args]) => unknown,
): Target {
  return new Proxy(target, {
    get: (object, key): unknown => {
      if (key === method) return replacement;
      const value: unknown = Reflect.get(object, key, object);
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
}
