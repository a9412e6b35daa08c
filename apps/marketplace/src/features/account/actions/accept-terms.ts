'use server';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../../lib/run-action';

export async function acceptTermsAction(termsVersion: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.account.acceptTerms({ termsVersion });
    return (await getTranslations('account.terms'))('accepted');
  });
}
