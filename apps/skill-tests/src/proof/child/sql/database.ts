import { PGlite } from '@electric-sql/pglite';
import { dataDir } from '@electric-sql/pglite-prepopulatedfs';
import type { Output } from '@assay/item-models/sql/output';
import type { Runtime } from '../../messages';

/** Values stay as PostgreSQL prints them; JavaScript’s numbers and dates would round or shift them. */
const asPrinted = (text: string) => text;
const printedTypes = [20, 21, 23, 25, 700, 701, 1042, 1043, 1082, 1114, 1184, 1700];
const parsers = {
  ...Object.fromEntries(printedTypes.map((oid) => [oid, asPrinted])),
  16: (text: string) => (text === 't' ? 'true' : 'false'),
};

/** A database in memory. It starts from the cluster that PGlite ships ready made: making one takes ten times as long. */
export async function openDatabase(): Promise<{ database: PGlite; runtime: Runtime }> {
  const database = await PGlite.create({ loadDataDir: await dataDir() });
  const { rows } = await database.query<{ version: string }>('select version()');
  const version = /PostgreSQL \S+ \(PGlite \S+\)/.exec(rows[0]?.version ?? '')?.[0] ?? 'unknown';
  return { database, runtime: { name: 'pglite', version } };
}

/** Runs one statement; a refusal by PostgreSQL is an output like any other. */
export async function outputOf(database: PGlite, statement: string): Promise<Output> {
  try {
    // The simple protocol: one round trip where a prepared query takes four.
    const [result] = await database.exec(statement, { rowMode: 'array', parsers });
    return {
      kind: 'rows',
      columns: result?.fields.map(({ name }) => name) ?? [],
      rows: arrayRows(result?.rows ?? []),
    };
  } catch (error) {
    if (isDatabaseError(error)) return { kind: 'error', sqlState: error.code };
    throw error;
  }
}

/** With `rowMode: 'array'` every row is an array, and the parsers above yield text or null. */
function arrayRows(rows: readonly unknown[]): (string | null)[][] {
  return rows as (string | null)[][];
}

function isDatabaseError(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)
  );
}
