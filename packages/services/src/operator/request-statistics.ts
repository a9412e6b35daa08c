import { statisticsRequest } from '@assay/db/schema/assessment-statistics';
import { findItemTest } from '@assay/item-models/tests';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

const requestInput = z.object({ test: z.string().max(100) });

/** Lets the test service count the answers to a test at its next look, earlier than it would. */
export async function requestStatistics(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { test } = parseInput(requestInput, input);
  orNotFound(findItemTest(test));
  const asked = { requestedAt: sql`assay.now()` };
  await inTransaction(ctx, async ({ tx }) => {
    await tx
      .insert(statisticsRequest)
      .values({ test, ...asked })
      .onConflictDoUpdate({ target: statisticsRequest.test, set: asked });
  });
}
