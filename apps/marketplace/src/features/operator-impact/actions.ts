'use server';
import type { ImpactSource } from '@assay/protocol/dto/impact';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

export async function estimateMarketAction(_: FormState, formData: FormData): Promise<FormState> {
  return ask('market', formData);
}

export async function drawStudyAction(_: FormState, formData: FormData): Promise<FormState> {
  return ask('study', formData);
}

async function ask(source: ImpactSource, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    const { isNew, runId } = await api.impact.request({ ...input, source });
    const t = await getTranslations('operatorImpact.ask');
    if (isNew) return t('asked');
    const { latest } = await api.impact.page({ source });
    return t(latest?.id === runId && latest.state === 'done' ? 'unchanged' : 'underWay');
  });
}
