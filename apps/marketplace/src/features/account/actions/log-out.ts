'use server';
import { logOut } from '@assay/services/session/end';
import { redirect } from 'next/navigation';
import { auth } from '../../../lib/auth';
import { requestContext } from '../../../lib/context';

/** Ends the session in the database first, so that a copy of the cookie is worth nothing. */
export async function logOutAction(): Promise<void> {
  await logOut(await requestContext());
  await auth().forgetCookie();
  redirect('/');
}
