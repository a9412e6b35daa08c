'use server';
import { formatMoney } from '@assay/domain/money/format-money';
import { moneyOf } from '@assay/protocol/dto/money';
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

export async function recordTransferAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    const { isFunded, held } = await api.operator.recordTransfer(input);
    const toReturn = `${formatMoney(moneyOf(held), 'en')} are held and wait to be sent back.`;
    return isFunded ? `Recorded: the milestone is funded, and ${toReturn}` : `Recorded: ${toReturn}`;
  });
}

export async function returnReceiptAction(receiptId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.operator.returnReceipt({ receiptId });
    return 'Confirmed: the money has been sent back.';
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
