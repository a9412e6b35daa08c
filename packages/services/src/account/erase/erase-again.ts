import { account } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import { asc, eq, isNotNull } from 'drizzle-orm';
import { requireSystem } from '../../kernel/authorise';
import type { ServiceContext } from '../../kernel/context';
import { RefusedError } from '../../kernel/refused';
import { inTransaction } from '../../kernel/transaction';
import { lockAccount } from '../lock-account';
import { closeWithin } from './close-within';

/** The accounts that were erased, in the order in which they were: what is kept beside backups. */
export async function listErased(ctx: ServiceContext): Promise<readonly string[]> {
  requireSystem(ctx);
  const rows = await ctx.database
    .select({ id: account.id })
    .from(account)
    .where(isNotNull(account.erasedAt))
    .orderBy(asc(account.erasedAt), asc(account.id));
  return rows.map(({ id }) => id);
}

export type ErasedAgain = {
  readonly erased: readonly string[];
  /** On whom others counted at the time of the backup: contracts or money have to be ended first. */
  readonly open: readonly string[];
};

/** Erases once more whom an older backup has brought back; those whom it does not know, or knows as closed, are passed over. */
export async function eraseAgain(ctx: ServiceContext, ids: readonly string[]): Promise<ErasedAgain> {
  requireSystem(ctx);
  const [erased, open]: [string[], string[]] = [[], []];
  for (const id of ids) {
    const outcome = await eraseOne(ctx, id);
    if (outcome === 'erased') erased.push(id);
    if (outcome === 'open') open.push(id);
  }
  return { erased, open };
}

async function eraseOne(ctx: ServiceContext, id: string): Promise<'erased' | 'open' | 'passed_over'> {
  const accountId = brandId<'account'>(id);
  const [known] = await ctx.database
    .select({ state: account.state })
    .from(account)
    .where(eq(account.id, accountId))
    .limit(1);
  if (!known || known.state === 'closed') return 'passed_over';
  // Their rows are found by acting for them, as when they closed the account themselves; the log says who did it.
  const asThem: ServiceContext = {
    ...ctx,
    actor: { type: 'account', accountId, sessionId: null, state: known.state, roles: [] },
  };
  try {
    await inTransaction(asThem, async (unit) =>
      closeWithin({ ...unit, actor: ctx.actor }, await lockAccount(unit, accountId), againAfterRestore),
    );
    return 'erased';
  } catch (error) {
    if (error instanceof RefusedError && error.refusal.code === 'account_has_open_work') return 'open';
    throw error;
  }
}

const againAfterRestore = 'erased before, and brought back by an older backup';
