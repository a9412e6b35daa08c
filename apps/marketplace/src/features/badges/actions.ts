'use server';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../lib/run-action';

export async function showBadge(badgeId: string, _: FormState, form: FormData): Promise<FormState> {
  return runAction(form, {}, async (api) => {
    await api.badge.show({ badgeId });
    return 'Shown: on your profile, in search and beside your bids.';
  });
}

export async function hideBadge(badgeId: string, _: FormState, form: FormData): Promise<FormState> {
  return runAction(form, {}, async (api) => {
    await api.badge.hide({ badgeId });
    return 'Kept private: nobody but you sees it, by its link neither.';
  });
}
