import { DEFAULT_SCHEMA } from 'bullmq';
import pg from 'pg';

/**
 * BullMQ cannot load `pg` itself from an ES module, and names its tables without a schema: so it is given a pool
 * whose sessions look into its schema. One connection of a worker's pool listens for new jobs.
 */
export function openPool(
  databaseUrl: string,
  { maxConnections, failFast }: { readonly maxConnections: number; readonly failFast: boolean },
): pg.Pool {
  return new pg.Pool({
    connectionString: databaseUrl,
    options: `-c search_path=${DEFAULT_SCHEMA}`,
    application_name: 'assay-queue',
    keepAlive: true,
    max: maxConnections,
    ...(failFast ? { connectionTimeoutMillis: 3_000, query_timeout: 10_000 } : {}),
  });
}
