import type { Database } from '@assay/db/connect';
import { emptyFrontier } from '@assay/transparency/frontier';
import type { Hash } from '@assay/transparency/hash';
import type { EntryRow } from '../log/export/entry-row';
import { growTree, type Growing } from '../log/export/grow-tree';
import { readRows } from '../log/export/read-rows';

/** The entries are not those that were sealed. */
export class AlteredLogError extends Error {
  override readonly name = 'AlteredLogError';
}

/**
 * Every entry of the log up to a position, some thousand at once.
 * @throws {AlteredLogError} after the last, when they are not what was sealed
 */
export async function* sealedPages(
  database: Database,
  { position, root }: { readonly position: number; readonly root: Hash },
): AsyncGenerator<readonly EntryRow[]> {
  let growing: Growing = { tree: emptyFrontier, agreedThrough: 0 };
  const marks = [{ size: position, root }];
  for await (const page of readRows(database, { from: 1, through: position })) {
    const grown = growTree(growing, page, marks);
    if (!grown.agrees) throw new AlteredLogError('The log is not as it was sealed: see assay log verify.');
    growing = grown;
    yield page;
  }
}
