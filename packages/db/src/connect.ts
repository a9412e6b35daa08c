import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

export type Database = PostgresJsDatabase;

/** A transaction of `Database`; every query function takes either. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export type Connection = { readonly database: Database; readonly close: () => Promise<void> };

export type ConnectOptions = { readonly maxConnections?: number; readonly applicationName?: string };

export function connect(url: string, { maxConnections = 10, applicationName = 'assay' }: ConnectOptions = {}): Connection {
  const client = postgres(url, {
    max: maxConnections,
    connection: { application_name: applicationName },
    onnotice: () => undefined,
  });
  return { database: drizzle(client), close: () => client.end({ timeout: 5 }) };
}
