import { entry } from '@assay/db/schema/log';
import { asc, inArray } from 'drizzle-orm';
import type { Acting } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { readOwnPositions } from '../log/own-positions';

const PAGE = 100;

export type OwnEntry = typeof entry.$inferSelect;

/** What the log holds about somebody, newest page first. */
export async function* ownLog(ctx: ServiceContext, { id: me }: Acting): AsyncGenerator<readonly OwnEntry[]> {
  for (let cursor: number | undefined; ;) {
    const page = await inTransaction(ctx, async ({ tx }) => {
      const positions = await readOwnPositions(tx, me, { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
      if (positions.length === 0) return [];
      return tx
        .select()
        .from(entry)
        .where(inArray(entry.position, [...positions]))
        .orderBy(asc(entry.position));
    });
    const [first] = page;
    if (!first) return;
    yield page;
    cursor = first.position;
  }
}
