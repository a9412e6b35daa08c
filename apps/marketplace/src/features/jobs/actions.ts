'use server';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

export async function cancelJobAction(jobId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.job.cancel({ jobId });
    return (await getTranslations('jobs.own'))('takenBack');
  });
}

export async function reportAction(
  subject: { readonly subjectKind: 'job' | 'profile'; readonly subjectId: string },
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.report.file({ ...input, ...subject });
    return (await getTranslations('jobs.report'))('sent');
  });
}
