import { readSettings } from '../installation/settings';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import type { EntryRow } from '../log/export/entry-row';
import type { MasterKey } from '../log/personal/master-key';
import { requireFittingMasterKey } from '../log/personal/require-fitting';
import { findGap, type LogGap } from './find-gap';
import { MarketFold } from './market-fold';
import { openPlaces } from './open-places';
import { pseudonymsOf } from './pseudonyms';
import { tableRows, type Row } from './table-rows';
import type { TableName } from './tables';

export type ResearchData = {
  readonly origin: 'real' | 'simulated';
  readonly referenceCurrency: string;
  /** Null where every row finds those that it refers to. */
  readonly gap: LogGap | null;
  readonly rowsOf: (table: TableName) => Iterable<Row>;
};

/**
 * What the research export holds of these entries of the log, under pseudonyms. The same entries and the same erasures give
 * the same rows in the same order.
 *
 * @param pages every entry up to a position, in the order of the log
 * @throws when the key is not that of this installation, or an entry cannot be read by this release
 */
export async function gatherResearch(
  ctx: ServiceContext,
  master: MasterKey,
  pages: AsyncIterable<readonly EntryRow[]>,
): Promise<ResearchData> {
  requireSystem(ctx);
  await requireFittingMasterKey(ctx, master);
  const fold = new MarketFold();
  for await (const page of pages) for (const row of page) fold.take(row);
  const gap = await findGap(ctx, fold.work.positionsWithoutProject());
  const places = await openPlaces(ctx, master, fold.people.workers());
  const { referenceCurrency } = await readSettings(ctx.database);
  const source = { fold, places, as: pseudonymsOf(master) };
  return { origin: fold.origin, referenceCurrency, gap, rowsOf: (table) => tableRows[table](source) };
}
