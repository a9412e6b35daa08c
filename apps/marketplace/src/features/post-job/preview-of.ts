import { parseAmount } from '@assay/domain/money/parse-amount';
import type { JobDto } from '@assay/protocol/dto/job';
import { type FormValues, readTexts, textOf, textsOf } from '../form-rows/form-rows';
import { readPlan } from '../form-rows/plan';
import { completeJobForm, questionRows } from './job-form';

export type PreviewedJob = Pick<JobDto, 'title' | 'brief' | 'skills' | 'milestones' | 'questions' | 'budget'>;

/** The job of a form that the server has found sound, in the shape in which its page shows it. */
export function previewOf(values: FormValues): PreviewedJob {
  const complete = completeJobForm(values);
  const currency = textOf(values['currency']);
  const minor = (text: string) => {
    const amount = parseAmount(text, currency);
    return amount.ok ? String(amount.money.amountMinor) : '0';
  };
  return {
    title: textOf(values['title']),
    brief: textOf(values['brief']),
    skills: [...textsOf(values['skills'])],
    budget: { amountMinor: minor(textOf(values['amount'])), currency },
    milestones: readPlan(complete).map(({ title, amount, days }) => ({
      title,
      amountMinor: minor(amount),
      days: Number(days),
    })),
    questions: readTexts(values, questionRows),
  };
}
