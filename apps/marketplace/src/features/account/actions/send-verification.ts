'use server';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../../lib/run-action';

export async function sendVerificationAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.account.sendVerification();
    return 'A new link is on its way; it works for 48 hours.';
  });
}
