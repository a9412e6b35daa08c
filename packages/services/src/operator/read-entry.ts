import type { Transaction } from '@assay/db/connect';
import { account } from '@assay/db/schema/identity';
import { entry, type RowVersion } from '@assay/db/schema/log';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { shownPayload, type ShownPayload } from '../log/personal/shown-payload';
import { type EntrySummary, summariesOf } from './list-entries';

export type EntryDto = EntrySummary & {
  readonly eventId: string;
  readonly kindVersion: number;
  readonly origin: 'real' | 'simulated';
  readonly requestId: string;
  readonly changes: readonly RowVersion[];
  readonly payload: ShownPayload['payload'];
  readonly personal: ShownPayload['personal'];
  /** Whether the log goes on after this entry. */
  readonly hasNext: boolean;
};

const entryInput = z.object({ position: z.coerce.number().int().positive() });

/** One entry of the transaction log with all that it says, for operators. */
export async function readEntry(ctx: ServiceContext, input: unknown): Promise<EntryDto> {
  requireOperator(ctx);
  const { position } = parseInput(entryInput, input);
  return inTransaction(ctx, ({ tx }) => readAt(tx, position));
}

async function readAt(tx: Transaction, position: number): Promise<EntryDto> {
  const [found] = await tx
    .select({
      row: entry,
      name: account.displayName,
      hasNext: sql<boolean>`exists (select 1 from log.entry later where later.position = ${entry.position} + 1)`,
    })
    .from(entry)
    .leftJoin(account, eq(account.id, sql`(${entry.actor} ->> 'accountId')::uuid`))
    .where(eq(entry.position, position));
  const { hasNext, ...entered } = orNotFound(found);
  const { row } = entered;
  const [summary] = await summariesOf(tx, [entered]);
  const { eventId, kindVersion, origin, requestId, changes } = row;
  const shown = await shownPayload(tx, row.kind, row.payload);
  return { ...orNotFound(summary), eventId, kindVersion, origin, requestId, changes, ...shown, hasNext };
}
