import type { Transaction } from '@assay/db/connect';
import { entry } from '@assay/db/schema/log';
import { parsePayload } from '@assay/protocol/event/catalog';
import { desc, eq } from 'drizzle-orm';
import { testTitle } from '../assessment/test-title';

/** A question that is not asked any more, since its key no longer comes out. */
export type WithdrawnQuestion = {
  readonly position: number;
  readonly test: string;
  readonly family: string;
  readonly familyVersion: number;
  readonly seedIndex: number;
  readonly reason: string;
  readonly runtime: string;
  readonly provedWith: string;
  readonly failedWith: string;
  readonly occurredAt: Date;
};

const mostShown = 50;

/** The questions that were taken out of their pools, newest first, by the log. */
export async function readWithdrawn(tx: Transaction): Promise<WithdrawnQuestion[]> {
  const rows = await tx
    .select({ position: entry.position, payload: entry.payload, occurredAt: entry.occurredAt })
    .from(entry)
    .where(eq(entry.kind, 'variant.withdrawn'))
    .orderBy(desc(entry.position))
    .limit(mostShown);
  return rows.map(({ payload, ...row }) => {
    const { variantId: _, test, ...question } = parsePayload('variant.withdrawn', payload);
    return { ...row, test: testTitle(test), ...question };
  });
}
