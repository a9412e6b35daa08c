import { newId } from '@assay/db/new-id';
import { roleGrant } from '@assay/db/schema/identity';
import { roles, type Role } from '@assay/domain/account/role';
import { brandId, type AccountId } from '@assay/domain/kernel/id';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created, recordEvent } from '../kernel/record-event';
import { refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { lockAccount } from './lock-account';

export const roleInput = z.object({ accountId: z.uuid(), role: z.enum(roles) });

/** Makes somebody else an operator or a researcher, from their next request on. */
export async function grantRole(ctx: ServiceContext, input: unknown): Promise<void> {
  const operator = requireOperator(ctx);
  const { accountId, role } = parseInput(roleInput, input);
  if (accountId === operator.id) throw refused('not_allowed');
  await inTransaction(ctx, (unit) =>
    writeRoleGrant(unit, { accountId: brandId(accountId), role, grantedBy: operator.id }),
  );
}

type Grant = { readonly accountId: AccountId; readonly role: Role; readonly grantedBy: AccountId | null };

/** A role that is in force already stays as it is. */
export async function writeRoleGrant(unit: Unit, { accountId, role, grantedBy }: Grant): Promise<void> {
  const holder = await lockAccount(unit, accountId);
  if (holder.state !== 'active') throw refused('wrong_state', { entity: 'account', state: holder.state });
  const inForce = and(eq(roleGrant.accountId, accountId), eq(roleGrant.role, role), isNull(roleGrant.revokedAt));
  const earlier = await unit.tx.select({ id: roleGrant.id }).from(roleGrant).where(inForce);
  if (earlier.length > 0) return;
  const id = newId<'role_grant'>();
  await recordEvent(unit, 'role.granted', {
    changes: [created('identity.role_grant', id)],
    payload: { accountId, role, grantedBy },
  });
  await unit.tx.insert(roleGrant).values({ id, version: 1, accountId, role, grantedBy });
}
