'use server';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../../lib/run-action';

export async function changePasswordAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, { secrets: ['currentPassword', 'newPassword'] }, async (api, input) => {
    await api.account.changePassword(input);
    return 'Your password is changed, and every other device is logged out.';
  });
}
