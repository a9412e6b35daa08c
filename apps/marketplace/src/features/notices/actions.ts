'use server';
import type { FormAction } from '@assay/ui/form-state';
import { runAction } from '../../lib/run-action';

export const markAllRead: FormAction = async (_, form) =>
  runAction(form, {}, async (api) => {
    await api.notice.markRead({ all: true });
  });
