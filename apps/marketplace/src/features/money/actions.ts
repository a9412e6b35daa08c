'use server';
import type { FormAction, FormState } from '@assay/ui/form-state';
import { runAction } from '../../lib/run-action';

export async function requestPayout(currency: string, ...[_, form]: Parameters<FormAction>): Promise<FormState> {
  return runAction(form, {}, async (api, input) => {
    await api.money.requestPayout({ amount: '', ...input, currency });
    return 'Requested. The withdrawal stands below with its state.';
  });
}
