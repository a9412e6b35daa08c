'use server';
import type { FormState } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { auth } from '../../../lib/auth';
import { runAction } from '../../../lib/run-action';

export async function closeAccountAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, { secrets: ['password'] }, async (api, input) => {
    await api.account.close(input);
    await auth().forgetCookie();
    redirect('/log-in?after=closed');
  });
}
