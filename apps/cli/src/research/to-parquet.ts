import { quote, quotePath } from '@assay/impact/read/duck';
import type { CellType, Column } from '@assay/services/research/tables';
import { openDuck } from '../log/export/duck';

const types: Readonly<Record<CellType, string>> = {
  text: 'VARCHAR',
  instant: 'TIMESTAMPTZ',
  decimal: 'DOUBLE',
  integer: 'INTEGER',
  flag: 'BOOLEAN',
};

/** Writes a table that lies as CSV as Parquet, with the types of its columns, in the same order. */
export async function csvToParquet(csv: string, parquet: string, columns: readonly Column[]): Promise<void> {
  const typed = columns.map(({ name, type }) => `${quote(name)}: ${quote(types[type])}`).join(', ');
  const { duck, close } = await openDuck();
  try {
    await duck.run(`
      copy (select * from read_csv(${quotePath(csv)}, columns = {${typed}}, auto_detect = false, header = true, delim = ',',
        quote = '"', escape = '"', nullstr = '', strict_mode = true))
      to ${quote(parquet)} (format parquet, compression zstd)`);
  } finally {
    close();
  }
}
