'use server';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../../lib/run-action';

export async function sendVerificationAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.account.sendVerification();
    return (await getTranslations('account.sent'))('again');
  });
}
