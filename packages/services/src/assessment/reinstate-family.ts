import { familyStates } from '@assay/domain/assessment/family-states';
import { step } from '@assay/domain/kernel/state-table';
import type { ServiceContext } from '../kernel/context';
import { orRefuse } from '../kernel/refused';
import { decideFamily } from './decide-family';

/** Lets a suspended family be asked again, as it was before. Its doubtful questions stay out, and what was credited stays. */
export async function reinstateFamily(ctx: ServiceContext, input: unknown): Promise<void> {
  await decideFamily(ctx, input, ({ state, suspendedFrom }) => {
    const command = suspendedFrom === 'pilot' ? 'reinstate_pilot' : 'reinstate_active';
    const edge = orRefuse(step(familyStates, state, command));
    return { edge, facts: { to: edge.to } };
  });
}
