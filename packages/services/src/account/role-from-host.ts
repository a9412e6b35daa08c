import { account } from '@assay/db/schema/identity';
import { roles } from '@assay/domain/account/role';
import type { AccountId } from '@assay/domain/kernel/id';
import { emailAddress } from '@assay/protocol/input/account-input';
import { fault } from '@assay/protocol/refusal/field-fault';
import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refusedField } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { writeRoleGrant } from './grant-role';
import { writeRoleRevocation } from './revoke-role';

const hostInput = z.object({ email: emailAddress, role: z.enum(roles) });

/** Grants a role from the host, to whoever has the address. */
export async function grantRoleFromHost(ctx: ServiceContext, input: unknown): Promise<{ accountId: AccountId }> {
  requireSystem(ctx);
  const { email, role } = parseInput(hostInput, input);
  return inTransaction(ctx, async (unit) => {
    const accountId = await accountOf(unit, email);
    await writeRoleGrant(unit, { accountId, role, grantedBy: null });
    return { accountId };
  });
}

/** Takes a role back from the host. */
export async function revokeRoleFromHost(ctx: ServiceContext, input: unknown): Promise<{ accountId: AccountId }> {
  requireSystem(ctx);
  const { email, role } = parseInput(hostInput, input);
  return inTransaction(ctx, async (unit) => {
    const accountId = await accountOf(unit, email);
    await writeRoleRevocation(unit, { accountId, role, revokedBy: null });
    return { accountId };
  });
}

async function accountOf({ tx }: Unit, email: string): Promise<AccountId> {
  const [row] = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.email, email), ne(account.state, 'closed')));
  if (!row) throw refusedField('email', fault('Nobody has an account with this address.'));
  return row.id;
}
