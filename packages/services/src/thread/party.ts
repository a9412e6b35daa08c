import { thread } from '@assay/db/schema/market-jobs';
import type { ThreadId } from '@assay/domain/kernel/id';
import { and, eq, or } from 'drizzle-orm';
import type { ActingId } from '../kernel/authorise';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type ThreadRow = typeof thread.$inferSelect;

/** A conversation that the acting account takes part in; any other looks like a missing one. */
export async function threadOfParty({ tx }: Unit, id: ThreadId, acting: ActingId): Promise<ThreadRow> {
  const isParty = or(eq(thread.clientId, acting), eq(thread.freelancerId, acting));
  const [row] = await tx
    .select()
    .from(thread)
    .where(and(eq(thread.id, id), isParty));
  return orNotFound(row);
}
