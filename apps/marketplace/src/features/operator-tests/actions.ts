'use server';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

export async function reinstateAction(familyId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.reinstateFamily({ ...input, familyId });
    return (await getTranslations('operatorTests.doubtful.done'))('reinstated');
  });
}

export async function retireAction(familyId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.retireFamily({ ...input, familyId });
    return (await getTranslations('operatorTests.doubtful.done'))('retired');
  });
}
