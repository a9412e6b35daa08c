import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { arrayTypes } from './array-types';
import { preparedDatabase } from './prepared-session';

export type Database = PostgresJsDatabase;

/** A transaction of `Database`; every query function takes either. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export type Connection = { readonly database: Database; readonly close: () => Promise<void> };

export type ConnectOptions = {
  readonly maxConnections?: number;
  readonly applicationName?: string;
  /** False only for work that is begun again from nothing after a crash, such as seeding a demo. */
  readonly isDurable?: boolean;
};

export function connect(
  url: string,
  { maxConnections = 10, applicationName = 'assay', isDurable = true }: ConnectOptions = {},
): Connection {
  const client = postgres(url, {
    max: maxConnections,
    connection: { application_name: applicationName, ...(isDurable ? {} : { synchronous_commit: 'off' }) },
    onnotice: () => undefined,
    fetch_types: false,
    types: arrayTypes,
  });
  return { database: preparedDatabase(client), close: () => client.end({ timeout: 5 }) };
}
