'use server';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

export async function decideReportAction(reportId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, { flags: ['removeJob'] }, async (api, input) => {
    await api.report.decide({ ...input, reportId });
    return (await getTranslations('operatorModeration'))('done');
  });
}
