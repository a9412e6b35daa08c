'use server';
import type { FormState } from '@assay/ui/form-state';
import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { runAction } from '../../../lib/run-action';

export async function signUpAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, { secrets: ['password'] }, async (api, input) => {
    await api.account.signUp({ ...input, locale: await getLocale() });
    redirect('/sign-up/sent');
  });
}
