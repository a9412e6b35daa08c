'use server';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../lib/run-action';

/** Opens one mail; its text is the message of the answer, and is in no page before. */
export async function openMailAction(mailId: string): Promise<FormState> {
  return runAction(new FormData(), {}, async (api) => (await api.operator.openMail({ mailId })).body);
}
