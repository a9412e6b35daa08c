import { account, roleGrant } from '@assay/db/schema/identity';
import { decideRevocation, roles, type Role } from '@assay/domain/account/role';
import { brandId, type AccountId } from '@assay/domain/kernel/id';
import { and, eq, isNull } from 'drizzle-orm';
import { lockUntilCommit } from '../kernel/advisory-lock';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse, refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { roleInput } from './grant-role';
import { lockAccount } from './lock-account';

/** Takes somebody else's role back, from their next request on. */
export async function revokeRole(ctx: ServiceContext, input: unknown): Promise<void> {
  const operator = requireOperator(ctx);
  const { accountId, role } = parseInput(roleInput, input);
  if (accountId === operator.id) throw refused('not_allowed');
  await inTransaction(ctx, (unit) =>
    writeRoleRevocation(unit, { accountId: brandId(accountId), role, revokedBy: operator.id }),
  );
}

type Revocation = { readonly accountId: AccountId; readonly role: Role; readonly revokedBy: AccountId | null };

/** A role that nobody granted stays so. Whoever changes a role locks its account first. */
export async function writeRoleRevocation(unit: Unit, { accountId, role, revokedBy }: Revocation): Promise<void> {
  await lockAccount(unit, accountId);
  const operators = role === 'operator' ? await lockOperators(unit) : [];
  const inForce = and(eq(roleGrant.accountId, accountId), eq(roleGrant.role, role), isNull(roleGrant.revokedAt));
  const [row] = await unit.tx.select().from(roleGrant).where(inForce);
  if (!row) return;
  orRefuse(decideRevocation({ role, otherOperators: operators.filter((id) => id !== accountId).length }));
  await recordEvent(unit, 'role.revoked', {
    changes: [changed('identity.role_grant', row)],
    payload: { accountId, role, revokedBy },
  });
  await unit.tx
    .update(roleGrant)
    .set({ revokedAt: unit.now, version: row.version + 1 })
    .where(eq(roleGrant.id, row.id));
}

/** Takes back every role of somebody who leaves. */
export async function revokeOwnRoles(unit: Unit, accountId: AccountId): Promise<void> {
  for (const role of roles) await writeRoleRevocation(unit, { accountId, role, revokedBy: accountId });
}

/** The operators who can act; of two who revoke each other at once, one waits and is refused. */
async function lockOperators(unit: Unit): Promise<AccountId[]> {
  await lockUntilCommit(unit, 'operators');
  const rows = await unit.tx
    .select({ accountId: roleGrant.accountId })
    .from(roleGrant)
    .innerJoin(account, eq(account.id, roleGrant.accountId))
    .where(and(eq(roleGrant.role, 'operator'), isNull(roleGrant.revokedAt), eq(account.state, 'active')));
  return rows.map(({ accountId }) => accountId);
}
