import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { api, type Api } from './api';
import { logInPath } from './paths';
import { refusalOf } from './refusal-of';

/**
 * Reads what a page shows. Whoever must log in first is sent there and comes back to `path`; what is not there,
 * or not theirs to see, is "not found"; an address that is not well-formed leads nowhere either.
 */
export async function pageData<Data>(path: string, read: (api: Api) => Promise<Data>): Promise<Data> {
  try {
    return await read(await api());
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.code === 'not_signed_in') redirect(logInPath(path));
    if (refusal?.code === 'not_found' || refusal?.code === 'invalid_input') notFound();
    throw error;
  }
}
