import { familyStanding } from '@assay/db/schema/assessment';
import type { FamilyState } from '@assay/domain/assessment/family-states';
import { brandId } from '@assay/domain/kernel/id';
import type { Edge } from '@assay/domain/kernel/state-table';
import { prose } from '@assay/protocol/input/text';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { moveFamily, type StandingRow } from './move-family';

const decisionInput = z.object({ familyId: z.uuid(), reason: prose('The reason', { min: 10, max: 1_000 }) });

type Verdict = { readonly edge: Edge<FamilyState>; readonly facts: Readonly<Record<string, unknown>> };

/** An operator's decision on a family; the reason stays with it, the log keeps who decided what. */
export async function decideFamily(
  ctx: ServiceContext,
  input: unknown,
  decide: (row: StandingRow) => Verdict,
): Promise<void> {
  requireOperator(ctx);
  const { familyId, reason } = parseInput(decisionInput, input);
  await inTransaction(ctx, async (unit) => {
    const [found] = await unit.tx
      .select()
      .from(familyStanding)
      .where(eq(familyStanding.id, brandId<'family'>(familyId)))
      .for('update');
    const row = orNotFound(found);
    await moveFamily(unit, row, {
      ...decide(row),
      because: { suspendedFrom: null, suspendedReason: null, decidedReason: reason },
    });
  });
}
