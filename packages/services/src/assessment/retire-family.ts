import { familyStates } from '@assay/domain/assessment/family-states';
import { step } from '@assay/domain/kernel/state-table';
import type { ServiceContext } from '../kernel/context';
import { orRefuse } from '../kernel/refused';
import { decideFamily } from './decide-family';

/** Takes a version of a family out of all forms to come, for good; its authors may bring a new version. */
export async function retireFamily(ctx: ServiceContext, input: unknown): Promise<void> {
  await decideFamily(ctx, input, ({ state }) => ({
    edge: orRefuse(step(familyStates, state, 'retire')),
    facts: { from: state, cause: 'operator' },
  }));
}
