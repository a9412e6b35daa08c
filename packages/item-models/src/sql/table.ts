export type Cell = string | number | boolean | null;

export type Column = {
  readonly name: string;
  /** PostgreSQL type with column constraints, for example `integer primary key`. */
  readonly type: string;
};

/** A table of a question: shown to the candidate and created in the database that proves the key. */
export type Table = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Table constraints, for example `check (stock >= 0)`. */
  readonly constraints?: readonly string[];
};

/** `create table` of one table, as it is run. */
export function createTable(table: Table): string {
  const lines = [...table.columns.map(({ name, type }) => `${name} ${type}`), ...(table.constraints ?? [])];
  return `create table ${table.name} (\n  ${lines.join(',\n  ')}\n)`;
}

/** `insert` of all rows of one table in the given order, or nothing for an empty one. */
export function insertRows(table: Table, rows: readonly (readonly Cell[])[] = table.rows): string[] {
  if (rows.length === 0) return [];
  const values = rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
  return [`insert into ${table.name} values ${values}`];
}

/** A value as an SQL literal. */
export function literal(cell: Cell): string {
  if (cell === null) return 'null';
  return typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : String(cell);
}
