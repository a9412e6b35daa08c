import type { ServiceContext } from '../kernel/context';
import { recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import type { Impression, ImpressionKind } from './impression';

/**
 * Writes what was shown to the log, when somebody looks and it counts. Called after the transaction that read it: whether
 * it counts is asked of other connections, which one that is held must not wait for.
 */
export async function recordImpression<Kind extends ImpressionKind>(
  ctx: ServiceContext,
  { kind, of, payload }: Impression<Kind>,
): Promise<void> {
  if (!ctx.onlooker || !(await ctx.onlooker.counts(kind, of))) return;
  await inTransaction(ctx, (unit) => recordEvent(unit, kind, { changes: [], payload }));
}
