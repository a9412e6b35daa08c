'use server';
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
