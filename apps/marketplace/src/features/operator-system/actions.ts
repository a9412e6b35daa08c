'use server';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../lib/run-action';

export async function changeRetakeWaitAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.changeRetakeWait(input);
    return 'In force for attempts that begin from now on.';
  });
}

export async function changeSessionIdleAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.changeSessionIdle(input);
    return 'In force at once, for sessions that are open too.';
  });
}

export async function changeBankDetailsAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.changeBankDetails(input);
    return 'Clients who fund from now on see it.';
  });
}

export async function changeFeesAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.changeFees(input);
    return 'In force for bids that are sent from now on. Bids already sent, and their contracts, keep their fees.';
  });
}

export async function changeSellerAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.changeSeller(input);
    return 'It stands on the invoices that are issued from now on.';
  });
}
