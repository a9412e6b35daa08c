import { outbox } from '@assay/db/schema/log';
import { parsePayload } from '@assay/protocol/event/catalog';
import { and, eq, sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { orNotFound } from '../kernel/refused';
import type { GradedAttempt } from './issue';

/** A scored attempt as its event told it, for whoever issues badges outside a consumer. */
export async function readGradedAttempt(ctx: ServiceContext, attemptId: string): Promise<GradedAttempt> {
  requireSystem(ctx);
  const [event] = await ctx.database
    .select({ payload: outbox.payload, occurredAt: outbox.occurredAt })
    .from(outbox)
    .where(and(eq(outbox.kind, 'attempt.graded'), sql`${outbox.payload} ->> 'attemptId' = ${attemptId}`));
  const { payload, occurredAt } = orNotFound(event);
  return { attempt: parsePayload('attempt.graded', payload), gradedAt: occurredAt };
}
