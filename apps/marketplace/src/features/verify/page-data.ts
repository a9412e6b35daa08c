import 'server-only';
import { refusalMessage } from '@assay/protocol/refusal/messages';
import { getLocale } from 'next-intl/server';
import { api } from '../../lib/api';
import { refusalOf } from '../../lib/refusal-of';
import type { VerifyState } from './verify-state';

/** The state of the page when its address names a badge by its link: checked at once, without a form. */
export async function loadVerify(source: string | string[] | undefined): Promise<VerifyState> {
  if (typeof source !== 'string' || source === '') return { status: 'idle' };
  const values = { source };
  try {
    const { badge } = await api();
    return { status: 'done', values, found: await badge.verify({ source }) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    const message = refusalMessage(refusal, await getLocale());
    return { status: 'refused', message, fieldErrors: refusal.fields, values };
  }
}
