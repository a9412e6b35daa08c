'use server';
import type { FormState } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { readViewer } from '../../../lib/context';
import { runAction } from '../../../lib/run-action';

/** Only a press of the button confirms: programs that open every link of a mail must not use it up. */
export async function confirmEmailAction(token: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.account.verifyEmail({ token });
    redirect((await readViewer()) ? '/today' : '/log-in?after=confirmed');
  });
}
