import type { Database } from '@assay/db/connect';
import { sql, type SQL } from 'drizzle-orm';

type Query = { readonly text: string; readonly values: readonly (string | number | null)[] };

/** A database as a pool of the `pg` library, as far as rate-limiter-flexible uses one. */
export function queryClient(database: Database) {
  return {
    query: async ({ text, values }: Query) => {
      const rows = await database.execute<{ points: number; expire: string | null }>(withValues(text, values));
      return { rows, rowCount: rows.count };
    },
  };
}

/** Puts values in the places of `$1`, `$2`, … as parameters. */
function withValues(text: string, values: Query['values']): SQL {
  const pieces = text.split(/\$(\d+)/).map((piece, index) => {
    if (index % 2 === 0) return sql.raw(piece);
    return sql`${values[Number(piece) - 1] ?? null}`;
  });
  return sql.join(pieces);
}
