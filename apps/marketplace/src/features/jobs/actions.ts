'use server';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../lib/run-action';

export async function cancelJobAction(jobId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.job.cancel({ jobId });
    return 'The job is taken back, and every bidder is told.';
  });
}

export async function reportAction(
  subject: { readonly subjectKind: 'job' | 'profile'; readonly subjectId: string },
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return runAction(formData, {}, async (api, input) => {
    await api.report.file({ ...input, ...subject });
    return 'Thank you. An operator reads your report and decides; you are told how.';
  });
}
