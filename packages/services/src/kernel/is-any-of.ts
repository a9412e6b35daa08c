import { sql, type AnyColumn, type GetColumnData, type SQL } from 'drizzle-orm';

/** `in` with one parameter however many values there are: the statement's text stays the same, and so does its plan. */
export function isAnyOf<Column extends AnyColumn>(
  column: Column,
  values: Iterable<GetColumnData<Column, 'raw'>>,
): SQL<boolean> {
  return sql<boolean>`${column} = any(${sql.param([...values])})`;
}
