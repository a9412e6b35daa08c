'use server';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

export async function changeRetakeWaitAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.changeRetakeWait(input);
    return (await getTranslations('operatorSystem.done'))('retakeWait');
  });
}

export async function changeSessionIdleAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.changeSessionIdle(input);
    return (await getTranslations('operatorSystem.done'))('sessionIdle');
  });
}

export async function changeBankDetailsAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.changeBankDetails(input);
    return (await getTranslations('operatorSystem.done'))('bank');
  });
}

export async function changeFeesAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.changeFees(input);
    return (await getTranslations('operatorSystem.done'))('fees');
  });
}

export async function changeSellerAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.changeSeller(input);
    return (await getTranslations('operatorSystem.done'))('seller');
  });
}
