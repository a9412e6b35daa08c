'use server';
import type { FormAction, FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

type ActionOn = (currency: string, ...args: Parameters<FormAction>) => Promise<FormState>;

export const requestPayout: ActionOn = async (currency, _, form) =>
  runAction(form, {}, async (api, input) => {
    await api.money.requestPayout({ amount: '', ...input, currency });
    return (await getTranslations('money.withdraw'))('done');
  });
