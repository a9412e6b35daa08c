import type { Query } from 'drizzle-orm';
import type { WithCacheConfig } from 'drizzle-orm/cache/core/types';
import {
  PgDialect,
  type PgPreparedQuery,
  type PgTransactionConfig,
  type PreparedQueryConfig,
  type SelectedFieldsOrdered,
} from 'drizzle-orm/pg-core';
import { drizzle, PostgresJsDatabase, PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js';
import type { Sql, TransactionSql } from 'postgres';
import { createPreparedTexts, type PreparedTexts } from './prepared-texts';

type NoSchema = Record<string, never>;
type Transaction = PostgresJsTransaction<NoSchema, NoSchema>;
type QueryMetadata = { type: 'select' | 'update' | 'delete' | 'insert'; tables: string[] };

/** drizzle over this client with prepared statements; `prepare: false` of the client turns them off. */
export function preparedDatabase(client: Sql): PostgresJsDatabase {
  // Sets the client's parsers, which drizzle's columns count on.
  drizzle(client);
  const dialect = new PgDialect();
  return new PostgresJsDatabase(dialect, new PreparedSession(client, dialect, createPreparedTexts()), undefined);
}

/**
 * drizzle's session for postgres.js prepares only what is named one by one: everything else is parsed and planned
 * at each use, in two round trips. This one names what is worth it.
 */
class PreparedSession<Client extends Sql> extends PostgresJsSession<Client, NoSchema, NoSchema> {
  constructor(
    client: Client,
    dialect: PgDialect,
    private readonly texts: PreparedTexts,
  ) {
    super(client, dialect, undefined);
  }

  override prepareQuery<Config extends PreparedQueryConfig>(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    name: string | undefined,
    isResponseInArrayMode: boolean,
    customResultMapper?: (rows: unknown[][]) => Config['execute'],
    queryMetadata?: QueryMetadata,
    cacheConfig?: WithCacheConfig,
  ): PgPreparedQuery<Config> {
    // Any name will do: postgres.js numbers the statements of each connection itself.
    const ownName = name ?? (this.texts.admits(query) ? 'prepared' : undefined);
    return super.prepareQuery<Config>(
      query,
      fields,
      ownName,
      isResponseInArrayMode,
      customResultMapper,
      queryMetadata,
      cacheConfig,
    );
  }

  override async transaction<Result>(
    work: (tx: Transaction) => Promise<Result>,
    config?: PgTransactionConfig,
  ): Promise<Result> {
    const { result } = await this.client.begin(async (client) => {
      const session = new PreparedSession(asSql(client), this.dialect, this.texts);
      const tx: Transaction = new PostgresJsTransaction(this.dialect, session, undefined);
      if (config) await tx.setTransaction(config);
      return { result: await work(tx) };
    });
    return result;
  }
}

/** What a transaction's client lacks of `Sql` is about connections, which no session of drizzle's touches in a transaction. */
function asSql(client: TransactionSql): TransactionSql & Sql {
  return client as TransactionSql & Sql;
}
