'use server';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

export async function showBadge(badgeId: string, _: FormState, form: FormData): Promise<FormState> {
  return runAction(form, {}, async (api) => {
    await api.badge.show({ badgeId });
    return (await getTranslations('badges.visibility'))('shown');
  });
}

export async function hideBadge(badgeId: string, _: FormState, form: FormData): Promise<FormState> {
  return runAction(form, {}, async (api) => {
    await api.badge.hide({ badgeId });
    return (await getTranslations('badges.visibility'))('hidden');
  });
}
