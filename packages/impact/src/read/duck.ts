import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** A DuckDB in memory that fetches nothing from anywhere, for as long as the work takes. */
export async function withDuck<Result>(work: (duck: DuckDBConnection) => Promise<Result>): Promise<Result> {
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const duck = await instance.connect();
  try {
    return await work(duck);
  } finally {
    duck.closeSync();
    instance.closeSync();
  }
}

/** A text as SQL takes it. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name of a column as SQL takes it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
