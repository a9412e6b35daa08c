import { newId } from '@assay/db/new-id';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';

/** Begins a drill: within seconds a real dead letter waits for the operators, and a retry heals it. */
export async function startDrill(ctx: ServiceContext): Promise<{ drillId: string }> {
  const operator = requireOperator(ctx);
  const drillId = newId();
  await inTransaction(ctx, (unit) =>
    recordEvent(unit, 'drill.started', { changes: [], payload: { drillId, startedBy: operator.id } }),
  );
  return { drillId };
}
