'use server';
import type { Role } from '@assay/domain/account/role';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../lib/run-action';

export async function suspendAction(accountId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.suspend({ ...input, accountId });
    return 'Suspended. This person can read and withdraw money, but not begin anything.';
  });
}

export async function restoreAction(accountId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.operator.restore({ accountId });
    return 'Restored. This person can act again.';
  });
}

type RoleAction = (accountId: string, role: Role, state: FormState, formData: FormData) => Promise<FormState>;

export const grantRoleAction: RoleAction = async (accountId, role, _, formData) =>
  runAction(formData, {}, async (api) => {
    await api.operator.grantRole({ accountId, role });
    return 'Granted. It holds from their next request on.';
  });

export const revokeRoleAction: RoleAction = async (accountId, role, _, formData) =>
  runAction(formData, {}, async (api) => {
    await api.operator.revokeRole({ accountId, role });
    return 'Taken back. It holds from their next request on.';
  });
