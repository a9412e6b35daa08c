'use server';
import { formatMoney } from '@assay/domain/money/format-money';
import { moneyOf } from '@assay/protocol/dto/money';
import type { FormState } from '@assay/ui/form-state';
import { getLocale, getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

export async function confirmTransferAction(paymentId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.confirmTransfer({ ...input, paymentId });
    return (await getTranslations('operatorMoney.done'))('transferConfirmed');
  });
}

export async function abandonTransferAction(paymentId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.operator.abandonTransfer({ paymentId });
    return (await getTranslations('operatorMoney.done'))('transferAbandoned');
  });
}

export async function recordTransferAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    const { isFunded, held } = await api.operator.recordTransfer(input);
    const t = await getTranslations('operatorMoney.done');
    const amount = formatMoney(moneyOf(held), await getLocale());
    return t(isFunded ? 'recordedAndFunded' : 'recorded', { amount });
  });
}

export async function returnReceiptAction(receiptId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.operator.returnReceipt({ receiptId });
    return (await getTranslations('operatorMoney.done'))('returned');
  });
}

export async function confirmRefundAction(paymentId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.operator.confirmRefund({ paymentId });
    return (await getTranslations('operatorMoney.done'))('refunded');
  });
}

export async function confirmPayoutAction(payoutId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.operator.confirmPayout({ payoutId });
    return (await getTranslations('operatorMoney.done'))('paidOut');
  });
}

export async function failPayoutAction(payoutId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.failPayout({ ...input, payoutId });
    return (await getTranslations('operatorMoney.done'))('payoutFailed');
  });
}

export async function setRateAction(_: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.operator.setRate(input);
    return (await getTranslations('operatorMoney.done'))('rate');
  });
}
