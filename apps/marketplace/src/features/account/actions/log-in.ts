'use server';
import { logInInput } from '@assay/protocol/input/account-input';
import { parseInput } from '@assay/services/kernel/parse';
import type { FormState } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { auth } from '../../../lib/auth';
import { ownPath } from '../../../lib/paths';
import { runAction } from '../../../lib/run-action';

/** Logs in and goes on to where the person was on the way to. */
export async function logInAction(next: string | undefined, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, { secrets: ['password'] }, async (_api, input) => {
    await auth().logIn(parseInput(logInInput, input));
    redirect(ownPath(next, '/today'));
  });
}
