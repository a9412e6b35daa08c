import type { EntryRow } from '@assay/services/log/export/entry-row';
import type { LogFault } from '@assay/services/log/verify/report';
import { isLeafAt } from './sound-row';

/** Every row of the export, as often as it is asked for. */
export type AllRows = () => AsyncIterable<readonly EntryRow[]>;

/**
 * What happened at the first bad position: whether the entry of that place stands elsewhere, and whether what stands there
 * belongs elsewhere. Both: two were exchanged; only the first: something came between; only the second: something is gone.
 */
export async function faultAt(
  position: number,
  row: EntryRow | undefined,
  { last, rows }: { readonly last: number; readonly rows: AllRows },
): Promise<LogFault> {
  if (row && row.position < position) return { position: row.position, kind: 'inserted' };
  const standsElsewhere = await isAmong(rows, position);
  if (!row || row.position > position) return { position, kind: standsElsewhere ? 'reordered' : 'missing' };
  // Its leaf is right; only the writing of its values is another than was hashed.
  if (isLeafAt(row, position)) return { position, kind: 'altered' };
  const own = placeOf(row, last + 1);
  if (own === undefined) return { position, kind: standsElsewhere ? 'inserted' : 'altered' };
  // Its place is taken by one before it that looks sound.
  if (own < position) return { position: own, kind: 'inserted' };
  return { position, kind: standsElsewhere ? 'reordered' : 'missing' };
}

async function isAmong(rows: AllRows, position: number): Promise<boolean> {
  for await (const page of rows()) if (page.some((row) => isLeafAt(row, position))) return true;
  return false;
}

/** The position at which a row got its leaf, where there is one. */
function placeOf(row: EntryRow, last: number): number | undefined {
  for (let position = 1; position <= last; position += 1) if (isLeafAt(row, position)) return position;
  return undefined;
}
