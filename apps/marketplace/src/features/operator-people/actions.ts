'use server';
import type { Role } from '@assay/domain/account/role';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

export async function suspendAction(accountId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.suspend({ ...input, accountId });
    return (await getTranslations('operatorPeople.done'))('suspended');
  });
}

export async function restoreAction(accountId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.operator.restore({ accountId });
    return (await getTranslations('operatorPeople.done'))('restored');
  });
}

export async function eraseAction(accountId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.erase({ ...input, accountId });
    return (await getTranslations('operatorPeople.done'))('erased');
  });
}

type RoleAction = (accountId: string, role: Role, state: FormState, formData: FormData) => Promise<FormState>;

export const grantRoleAction: RoleAction = async (accountId, role, _, formData) =>
  runAction(formData, {}, async (api) => {
    await api.operator.grantRole({ accountId, role });
    return (await getTranslations('operatorPeople.done'))('granted');
  });

export const revokeRoleAction: RoleAction = async (accountId, role, _, formData) =>
  runAction(formData, {}, async (api) => {
    await api.operator.revokeRole({ accountId, role });
    return (await getTranslations('operatorPeople.done'))('revoked');
  });
