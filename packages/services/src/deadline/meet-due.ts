import type { DeadlineName } from '@assay/domain/deadline/name';
import type { Id } from '@assay/domain/kernel/id';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';
import { forgetMet, recordFailure } from './failing';

export type Deadline<Entity extends string> = {
  readonly name: DeadlineName;
  /** What is due by the unit's clock, the longest due first, save what rests after a failure. */
  readonly findDue: (unit: Unit, limit: number) => Promise<readonly { readonly id: Id<Entity> }[]>;
  /** Meets one in a transaction of its own; leaves what is no longer due as it is. */
  readonly meet: (ctx: ServiceContext, id: Id<Entity>) => Promise<unknown>;
};

export type Met = {
  readonly met: number;
  readonly failures: readonly { readonly id: string; readonly error: unknown }[];
  /** As many were due as are taken at once, so that others may wait. */
  readonly isMoreWaiting: boolean;
};

const AT_ONCE = 50;

/**
 * Meets what is due, each row by itself: one that cannot be met is kept for the operators with its error, rests for a
 * while, and holds up no other.
 */
export async function meetDue<Entity extends string>(ctx: ServiceContext, deadline: Deadline<Entity>): Promise<Met> {
  requireSystem(ctx);
  const { due, lookedAt } = await inTransaction(ctx, async (unit) => ({
    due: await deadline.findDue(unit, AT_ONCE),
    lookedAt: unit.now,
  }));
  const failures: Met['failures'][number][] = [];
  for (const { id } of due) {
    try {
      await deadline.meet(ctx, id);
    } catch (error) {
      await recordFailure(ctx, { deadline: deadline.name, rowId: id, error });
      failures.push({ id, error });
    }
  }
  const isMoreWaiting = due.length === AT_ONCE;
  if (!isMoreWaiting) await forgetMet(ctx, deadline.name, lookedAt);
  return { met: due.length - failures.length, failures, isMoreWaiting };
}
