'use server';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../lib/run-action';

export async function confirmTransferAction(paymentId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.confirmTransfer({ ...input, paymentId });
    return 'Confirmed: the milestone is funded.';
  });
}

export async function abandonTransferAction(paymentId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.operator.abandonTransfer({ paymentId });
    return 'Given up: the client can start the payment again.';
  });
}

export async function confirmRefundAction(paymentId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.operator.confirmRefund({ paymentId });
    return 'Confirmed: the refund has been sent.';
  });
}

export async function confirmPayoutAction(payoutId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.operator.confirmPayout({ payoutId });
    return 'Confirmed: the payout has been sent.';
  });
}

export async function failPayoutAction(payoutId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.failPayout({ ...input, payoutId });
    return 'Recorded: the money is available to the freelancer again.';
  });
}

export async function setRateAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.setRate(input);
    return 'Entered. It counts for what happens from now on.';
  });
}
