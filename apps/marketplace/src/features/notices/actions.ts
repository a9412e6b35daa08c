'use server';
import type { FormAction, FormState } from '@assay/ui/form-state';
import { runAction } from '../../lib/run-action';

export async function markAllRead(...[_, form]: Parameters<FormAction>): Promise<FormState> {
  return runAction(form, {}, async (api) => {
    await api.notice.markRead({ all: true });
  });
}
