'use server';
import type { FormState } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { runAction } from '../../../lib/run-action';

export async function signUpAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, { secrets: ['password'] }, async (api, input) => {
    await api.account.signUp(input);
    redirect('/sign-up/sent');
  });
}
