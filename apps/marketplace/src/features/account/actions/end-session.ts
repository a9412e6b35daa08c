'use server';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../../lib/run-action';

export async function endSessionAction(sessionId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, (api) => api.session.end({ sessionId }));
}
