import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { chooseVisibility } from './choose-visibility';

/** Takes a badge out of everybody's sight; open to a suspended account too, since it only withdraws. */
export async function hideBadge(ctx: ServiceContext, input: unknown): Promise<void> {
  await chooseVisibility(ctx, requireReader(ctx), 'hide', input);
}
