import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Locale } from '@assay/domain/locale/locales';
import { typedAmount } from '@assay/domain/money/typed-amount';
import { type MoneyDto, moneyOf } from '@assay/protocol/dto/money';
import { getLocale } from 'next-intl/server';
import { pageData } from '../../lib/page-data';
import { type FormValues, writeRows } from '../form-rows/form-rows';
import { milestoneRows } from '../form-rows/plan';
import { type JobPage, loadJob } from '../jobs/page-data';
import { quoteOf } from './quote';
import { quoteValues } from './said-quote';

export type ComposePage = {
  readonly page: JobPage;
  readonly start: FormValues;
  /** Of the form that is drawn now. */
  readonly requestKey: string;
};

/** The job to bid on and the form to begin with: the client's budget and plan. Only who is logged in gets here. */
export async function loadCompose(jobId: string): Promise<ComposePage> {
  await pageData(`/jobs/${jobId}/bid`, (api) => api.account.own());
  const page = await loadJob(jobId);
  const { budget, milestones } = page.job;
  const locale = await getLocale();
  const amount = typed(budget, locale);
  const rows = milestones.map(({ title, amountMinor, days }) => ({
    title,
    amount: typed({ amountMinor, currency: budget.currency }, locale),
    days: String(days),
  }));
  const quote = quoteValues(await quoteOf(amount, budget.currency));
  return { page, start: writeRows({ amount, ...quote }, milestoneRows, rows), requestKey: randomUUID() };
}

/** "1800" rather than "1800.00": as somebody would type it. */
function typed(amount: MoneyDto, locale: Locale): string {
  return typedAmount(moneyOf(amount), locale).replace(/[.,]0+$/, '');
}
