import type { Writable } from 'node:stream';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { MIGRATION_LOCK } from '../bootstrap/migration-lock';
import { type MigrationName, shippedMigrations } from '../bootstrap/migrations';
import { takeOffForeignKeys } from './foreign-keys';
import { dumpedSchemas } from './left-out';
import { migrateWithin } from './migrate-within';
import { withOwner } from './session';
import { type DumpTable, listTables, quoted, type SequenceState } from './tables';

/** What is loaded into an empty database. */
export type Load = {
  readonly migration: MigrationName;
  readonly logSince: string | null;
  readonly logUntil: string | null;
  readonly tables: readonly (DumpTable & { readonly rows: number })[];
  readonly sequences: readonly SequenceState[];
  /** Writes the rows of a table, in the text format of COPY, and ends the stream. */
  readonly send: (table: DumpTable, into: Writable) => Promise<void>;
};

/** The dump, or the database that it is to be loaded into, is not what loading takes. */
export class LoadRefusedError extends Error {
  override readonly name = 'LoadRefusedError';
}

/**
 * Loads a dump into an empty database in one transaction: the schema as it was, the rows, and every migration since.
 * No trigger watches yet, since those come with the rights, which are applied afterwards: rows are loaded as they were.
 * Whatever goes wrong, the database is as empty as before.
 */
export async function loadDump(ownerUrl: string, load: Load): Promise<void> {
  await withOwner(ownerUrl, async (client) => {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await requireEmpty(client);
    const shipped = shippedMigrations();
    await migrateWithin(client, shipped.slice(0, placeOf(load.migration) + 1));
    requireSameTables(load.tables, await listTables(client));
    if (load.logSince !== null)
      await client.query(
        `select log.make_partitions(to_timestamp($1, 'YYYY-MM'), greatest(to_timestamp($2, 'YYYY-MM'), now() + interval '3 months'))`,
        [load.logSince, load.logUntil],
      );
    const putOnForeignKeys = await takeOffForeignKeys(client);
    for (const table of load.tables) await loadTable(client, table, load.send);
    await putOnForeignKeys();
    for (const { name, last, isCalled } of load.sequences)
      await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(name), last, isCalled]);
    await migrateWithin(client, shipped);
    await client.query('commit');
    await client.query('analyze');
  });
}

/** Whether the database holds nothing of Assay, asked before anything is made for it. */
export async function isEmptyDatabase(ownerUrl: string): Promise<boolean> {
  return withOwner(ownerUrl, async (client) => (await schemasOfAssay(client)).length === 0);
}

/** Where this version stands with a migration; -1 for one that it does not ship. */
export function placeOf({ at, hash }: MigrationName): number {
  return shippedMigrations().findIndex((shipped) => shipped.at === at && shipped.hash === hash);
}

async function requireEmpty(client: Client): Promise<void> {
  const schemas = await schemasOfAssay(client);
  if (schemas.length > 0) throw new LoadRefusedError(`The database is not empty: it has ${schemas.join(', ')}.`);
}

async function schemasOfAssay(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select nspname as name from pg_namespace where nspname = any ($1) order by 1',
    [[...dumpedSchemas, 'drizzle', 'bullmq']],
  );
  return rows.map(({ name }) => name);
}

function requireSameTables(given: readonly DumpTable[], there: readonly DumpTable[]): void {
  const inOneLine = ({ name, columns }: DumpTable) => `${name} (${columns.toSorted().join(', ')})`;
  const [left, right] = [new Set(given.map(inOneLine)), new Set(there.map(inOneLine))];
  const lacking = [...right].filter((table) => !left.has(table));
  const unknown = [...left].filter((table) => !right.has(table));
  if (lacking.length > 0 || unknown.length > 0)
    throw new LoadRefusedError(
      [...lacking.map((table) => `it lacks ${table}`), ...unknown.map((table) => `nothing takes ${table}`)].join('\n'),
    );
}

async function loadTable(client: Client, table: Load['tables'][number], send: Load['send']): Promise<void> {
  const { name, columns, rows } = table;
  const copy = client.query(copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`));
  await send(table, copy);
  if (copy.rowCount !== rows)
    throw new LoadRefusedError(`${name} has ${copy.rowCount} rows where the backup says ${rows}.`);
}
