import type { Client } from 'pg';
import { type CopyToStreamQuery, to as copyTo } from 'pg-copy-streams';
import { MIGRATION_LOCK } from '../bootstrap/migration-lock';
import { type MigrationName, shippedMigrations } from '../bootstrap/migrations';
import { withOwner } from './session';
import { type DumpTable, listTables, quoted, readSequences, type SequenceState } from './tables';

/** A database at one instant. */
export type Dump = {
  readonly at: Date;
  readonly serverVersion: string;
  readonly migration: MigrationName;
  readonly installation: { readonly origin: 'real' | 'simulated'; readonly publicUrl: string };
  /** The position that the next entry of the log takes. */
  readonly nextPosition: number;
  /** The first month (UTC, `2026-11`) for which the log has a partition; null before it had any. */
  readonly logSince: string | null;
  /** The last one: a clock that was ahead has made entries beyond the months that are made by themselves. */
  readonly logUntil: string | null;
  readonly tables: readonly DumpTable[];
  readonly sequences: readonly SequenceState[];
  /** The rows of a table in the text format of COPY. */
  readonly rowsOf: (table: DumpTable) => CopyToStreamQuery;
};

/** The schema is newer than the code, which could say neither what it holds nor how it is loaded. */
export class UnknownSchemaError extends Error {
  override readonly name = 'UnknownSchemaError';
}

/**
 * Lets the work read the whole database as it was at one instant, while others go on writing. Migrations wait until it
 * has ended: one of their statements would wait for the dump, and everybody else for that statement.
 */
export async function readDump<Result>(ownerUrl: string, work: (dump: Dump) => Promise<Result>): Promise<Result> {
  return withOwner(ownerUrl, async (client) => {
    // Before the transaction, whose snapshot would be taken before the wait.
    await client.query('select pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);
    await client.query('begin isolation level repeatable read read only');
    const result = await work(await describe(client));
    await client.query('commit');
    return result;
  });
}

async function describe(client: Client): Promise<Dump> {
  return {
    ...(await readFacts(client)),
    migration: await readMigration(client),
    tables: await listTables(client),
    sequences: await readSequences(client),
    // As a query, since COPY takes a partitioned table in no other way.
    rowsOf: ({ name, columns }) =>
      client.query(copyTo(`copy (select ${columns.map(quoted).join(', ')} from ${quoted(name)}) to stdout`)),
  };
}

type Facts = Pick<Dump, 'at' | 'serverVersion' | 'installation' | 'nextPosition' | 'logSince' | 'logUntil'>;

async function readFacts(client: Client): Promise<Facts> {
  const { rows } = await client.query<{
    at: Date;
    version: string;
    origin: 'real' | 'simulated';
    publicUrl: string;
    next: string;
    logSince: string | null;
    logUntil: string | null;
  }>(
    `select now() as at, current_setting('server_version') as version, i.origin, i.public_url as "publicUrl",
       (select next_position from log.head) as next,
       months.since as "logSince", months.until as "logUntil"
     from identity.installation i,
       (select replace(min(right(relname, 7)), '_', '-') as since, replace(max(right(relname, 7)), '_', '-') as until
        from pg_class c join pg_inherits on inhrelid = c.oid
        where inhparent = 'log.entry'::regclass and relkind = 'r') as months`,
  );
  const [row] = rows;
  if (!row) throw new Error('this installation has no identity yet');
  const { at, version: serverVersion, origin, publicUrl, next, logSince, logUntil } = row;
  return { at, serverVersion, installation: { origin, publicUrl }, nextPosition: Number(next), logSince, logUntil };
}

async function readMigration(client: Client): Promise<MigrationName> {
  const { rows } = await client.query<{ at: string }>(
    'select created_at as at from drizzle.__drizzle_migrations order by created_at desc limit 1',
  );
  const found = shippedMigrations().find(({ at }) => String(at) === rows[0]?.at);
  if (!found) throw new UnknownSchemaError('The database has a newer schema than this version of Assay knows.');
  const { tag, at, hash } = found;
  return { tag, at, hash };
}
