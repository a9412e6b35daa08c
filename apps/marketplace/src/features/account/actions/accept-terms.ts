'use server';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../../lib/run-action';
import { getTranslations } from 'next-intl/server';

export async function acceptTermsAction(termsVersion: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.account.acceptTerms({ termsVersion });
    return (await getTranslations('account.terms'))('accepted');
  });
}
