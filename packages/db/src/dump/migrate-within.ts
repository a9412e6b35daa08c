import { PgDialect } from 'drizzle-orm/pg-core';
import { NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import { type Migration, migrationsFolder } from '../bootstrap/migrations';

type NoSchema = Record<string, never>;
type Transaction = NodePgTransaction<NoSchema, NoSchema>;

/** drizzle's migrator begins a transaction of its own; here it works in the one that is open. */
class OpenTransaction extends NodePgSession<NoSchema, NoSchema> {
  override transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return work(new NodePgTransaction(this.dialect, this, undefined));
  }
}

/** Applies those of the migrations that the database lacks, within the transaction that is open. */
export async function migrateWithin(client: Client, migrations: readonly Migration[]): Promise<void> {
  const dialect = new PgDialect();
  const metas = migrations.map(({ meta }) => meta);
  await dialect.migrate(metas, new OpenTransaction(client, dialect, undefined), { migrationsFolder });
}
