import { impactRun } from '@assay/db/schema/impact';
import { brandId } from '@assay/domain/kernel/id';
import type { ImpactRun } from '@assay/protocol/dto/impact';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { toRun } from './run-dto';

const runInput = z.object({ runId: z.uuid() });

/** The figures of one run, for operators. */
export async function readImpactRun(ctx: ServiceContext, input: unknown): Promise<ImpactRun> {
  requireOperator(ctx);
  const { runId } = parseInput(runInput, input);
  const [row] = await inTransaction(ctx, ({ tx }) =>
    tx
      .select()
      .from(impactRun)
      .where(and(eq(impactRun.id, brandId(runId)), eq(impactRun.state, 'done'))),
  );
  return orNotFound(toRun(orNotFound(row)));
}
