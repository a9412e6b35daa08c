'use server';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../../lib/run-action';

export async function requestResetAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.account.requestReset(input);
    return (await getTranslations('account.newPassword'))('sent');
  });
}
