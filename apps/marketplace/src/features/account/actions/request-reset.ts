'use server';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../../lib/run-action';

export async function requestResetAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.account.requestReset(input);
    return 'If this address has an account, a link to choose a new password is on its way. It works once, for 2 hours.';
  });
}
