import type { ShownOption, ShownTable } from '../presentation';

/** What a program left behind: the rows of its last statement, every value as PostgreSQL prints it, or its refusal. */
export type Output =
  | {
      readonly kind: 'rows';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (string | null)[])[];
    }
  | { readonly kind: 'error'; readonly sqlState: string };

/**
 * The text by which two outputs count as the same answer: values only, column heads ignored; rows sorted unless
 * their order is asked for; every refusal alike, since candidates are not asked for error codes.
 */
export function normalise(output: Output, ordered: boolean): string {
  if (output.kind === 'error') return 'error';
  return JSON.stringify(ordered ? output.rows : sortRows(output.rows));
}

/** An output as the text or table of an option, with the column heads of the question. */
export function outputOption(output: Output, columns: readonly string[], ordered: boolean): ShownOption {
  if (output.kind === 'error') return { kind: 'text', text: 'The query is refused with an error.' };
  if (output.rows.length === 0) return { kind: 'text', text: 'No rows.' };
  return { kind: 'table', table: outputTable(output, columns, ordered) };
}

export function outputTable(
  output: Extract<Output, { kind: 'rows' }>,
  columns: readonly string[],
  ordered: boolean,
): ShownTable {
  return {
    name: null,
    columns: columns.map((name) => ({ name, type: null })),
    rows: ordered ? output.rows : sortRows(output.rows),
    notes: [],
  };
}

function sortRows(rows: readonly (readonly (string | null)[])[]): (readonly (string | null)[])[] {
  return [...rows].sort(compareRows);
}

function compareRows(x: readonly (string | null)[], y: readonly (string | null)[]): number {
  for (const [at, cell] of x.entries()) {
    const order = compareCells(cell, y[at] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compareCells(x: string | null, y: string | null): number {
  if (x === y) return 0;
  if (x === null) return 1;
  if (y === null) return -1;
  const [m, n] = [Number(x), Number(y)];
  if (!Number.isNaN(m) && !Number.isNaN(n) && m !== n) return m - n;
  return x < y ? -1 : 1;
}
