'use server';
import { refused } from '@assay/services/kernel/refused';
import type { FormState } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { auth } from '../../../lib/auth';
import { ownPath } from '../../../lib/paths';
import { runAction } from '../../../lib/run-action';
import { demoPassword, isDemoPerson } from '../demo-log-in';

/** Logs in as one of the three people of the demo market; the password never leaves the server. */
export async function logInToDemoAction(
  next: string | undefined,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return runAction(formData, {}, async (_api, { person }) => {
    const password = await demoPassword();
    if (password === null || !isDemoPerson(person)) throw refused('not_allowed');
    await auth().logIn({ email: `${person}@demo.test`, password });
    redirect(ownPath(next, person === 'operator' ? '/operator' : '/today'));
  });
}
