import { entryOf, type EntryRow, rowOf } from '@assay/services/log/export/entry-row';

/** Whether a row's own values give the leaf that it names, its JSON being written as it was hashed. */
export function isSound(row: EntryRow): boolean {
  const told = again(row);
  if (told === undefined) return false;
  const { leafHash, actor, changes, payload } = told;
  return leafHash === row.leafHash && actor === row.actor && changes === row.changes && payload === row.payload;
}

/** Whether it was at this position that the row got its leaf. */
export function isLeafAt(row: EntryRow, position: number): boolean {
  return again({ ...row, position })?.leafHash === row.leafHash;
}

/** The row as its values would be written; undefined for values that no log holds. */
function again(row: EntryRow): EntryRow | undefined {
  try {
    return rowOf(entryOf(row));
  } catch (error) {
    const isOfValues =
      error instanceof SyntaxError ||
      (error instanceof Error && ['InexactNumberError', 'UnexportableError'].includes(error.name));
    if (isOfValues) return undefined;
    throw error;
  }
}
