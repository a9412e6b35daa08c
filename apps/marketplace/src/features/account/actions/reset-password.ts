'use server';
import type { FormState } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { runAction } from '../../../lib/run-action';

export async function resetPasswordAction(token: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, { secrets: ['newPassword'] }, async (api, input) => {
    await api.account.resetPassword({ ...input, token });
    redirect('/log-in?after=reset');
  });
}
