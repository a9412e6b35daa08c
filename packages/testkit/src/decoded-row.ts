/** A row that a committed transaction wrote, as PostgreSQL's `test_decoding` prints it. */
export type DecodedRow = {
  /** Of the transaction; its lower 32 bits, as PostgreSQL prints them here. */
  readonly xid: string;
  /** With its schema: `market.job`. */
  readonly table: string;
  readonly operation: 'INSERT' | 'UPDATE' | 'DELETE';
  /** Of the row as it is afterwards, as texts; null where there is no value. Of a deleted row only its key is told. */
  readonly columns: ReadonlyMap<string, string | null>;
};

const rowLine = /^table (\S+): (INSERT|UPDATE|DELETE): (?:old-key: .*? new-tuple: )?(.*)$/su;
// `name[type]:value`: a type may be `text[]` or of several words, and quotes within a value are doubled.
const column = /("(?:[^"]|"")+"|[^\s[]+)\[(.+?)\]:('(?:[^']|'')*'|\S+) ?/gsuy;

/** Reads a line of `test_decoding`; undefined for one that is about no row, such as BEGIN and COMMIT. */
export function decodedRow(xid: string, line: string): DecodedRow | undefined {
  if (!line.startsWith('table ')) return undefined;
  const [, table, operation, tuple] = rowLine.exec(line) ?? [];
  if (table === undefined || tuple === undefined || !isOperation(operation))
    throw new Error(`test_decoding said what nobody here understands: ${line.slice(0, 200)}`);
  return { xid, table, operation, columns: columnsOf(tuple) };
}

function isOperation(text: string | undefined): text is DecodedRow['operation'] {
  return text === 'INSERT' || text === 'UPDATE' || text === 'DELETE';
}

function columnsOf(tuple: string): ReadonlyMap<string, string | null> {
  const columns = new Map<string, string | null>();
  // a deleted row without a key
  if (tuple === '(no-tuple-data)') return columns;
  let read = 0;
  for (const [whole, name = '', , value = ''] of tuple.matchAll(column)) {
    columns.set(name, valueOf(value));
    read += whole.length;
  }
  if (read !== tuple.length) throw new Error(`a row was read up to ${tuple.slice(read, read + 200)}`);
  return columns;
}

function valueOf(value: string): string | null {
  if (value.startsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  return value === 'null' ? null : value;
}
