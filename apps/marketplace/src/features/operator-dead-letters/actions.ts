'use server';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

export async function retryAction(deadLetterId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.operator.retryDeadLetter({ deadLetterId });
    return (await getTranslations('operatorDeadLetters.done'))('retried');
  });
}

export async function discardAction(deadLetterId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.discardDeadLetter({ ...input, deadLetterId });
    return (await getTranslations('operatorDeadLetters.done'))('discarded');
  });
}
