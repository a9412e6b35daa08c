import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

// One thread writes the same bytes each time; nothing is fetched from anywhere.
const settings = { threads: '1', autoinstall_known_extensions: 'false' };

/** A DuckDB in a file, or in memory, for as long as the work takes. */
export async function openDuck(path = ':memory:'): Promise<{ duck: DuckDBConnection; close: () => void }> {
  const instance = await DuckDBInstance.create(path, settings);
  const duck = await instance.connect();
  return {
    duck,
    close: () => {
      duck.closeSync();
      instance.closeSync();
    },
  };
}
