import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { chooseVisibility } from './choose-visibility';

/** Makes a badge visible on the profile, in search and beside bids. */
export async function showBadge(ctx: ServiceContext, input: unknown): Promise<void> {
  await chooseVisibility(ctx, requireMember(ctx), 'show', input);
}
