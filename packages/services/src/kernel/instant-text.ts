import { sql, type AnyColumn, type SQL } from 'drizzle-orm';

/** A timestamp column as ISO text in UTC with microseconds, which a JavaScript date cannot hold. */
export function instantText(column: AnyColumn): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
