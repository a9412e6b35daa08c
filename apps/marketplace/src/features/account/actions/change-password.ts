'use server';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../../lib/run-action';

export async function changePasswordAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, { secrets: ['currentPassword', 'newPassword'] }, async (api, input) => {
    await api.account.changePassword(input);
    return (await getTranslations('account.password'))('changed');
  });
}
