import { brandId } from '@assay/domain/kernel/id';
import { prose } from '@assay/protocol/input/text';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { closeWithin } from './erase/close-within';
import { lockAccount } from './lock-account';

const eraseInput = z.object({ accountId: z.uuid(), reason: prose('The reason', { min: 10, max: 1_000 }) });

/** Closes somebody's account because they asked for it elsewhere, and erases what is theirs alone; the account keeps why. */
export async function eraseOnRequest(ctx: ServiceContext, input: unknown): Promise<void> {
  const operator = requireOperator(ctx);
  const { accountId, reason } = parseInput(eraseInput, input);
  if (accountId === operator.id) throw refused('not_allowed');
  await inTransaction(ctx, async (unit) => closeWithin(unit, await lockAccount(unit, brandId(accountId)), reason));
}
