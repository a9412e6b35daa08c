import 'server-only';
import { randomUUID } from 'node:crypto';
import { daysAfter, marketRules } from '@assay/domain/market/rules';
import type { Choice } from '@assay/ui/select';
import type { OfferedBadge } from '@assay/services/badge/list-offered';
import { getLocale, getTranslations } from 'next-intl/server';
import { fields } from '@assay/domain/skill/field';
import { pageData } from '../../lib/page-data';
import { currencyChoices } from './currency-choices';
import { dayIn } from './end-of-day';

export type PostJobPage = {
  /** Of the form that is drawn now. */
  readonly requestKey: string;
  readonly now: Date;
  readonly timeZone: string;
  readonly badges: readonly OfferedBadge[];
  readonly fields: readonly Choice[];
  readonly currencies: readonly Choice[];
  /** Days between which the decision may lie, and one that is proposed: "2026-11-30". */
  readonly decision: { readonly first: string; readonly last: string; readonly proposed: string };
};

const proposedDays = 10;

export async function loadPostJob(): Promise<PostJobPage> {
  return pageData('/jobs/new', async (api) => {
    const [market, locale] = await Promise.all([getTranslations('market.field'), getLocale()]);
    const now = new Date();
    const { timeZone } = await api.account.own();
    const dayAfter = (days: number) => dayIn(daysAfter(now, days), timeZone);
    return {
      requestKey: randomUUID(),
      now,
      timeZone,
      badges: await api.job.badges(),
      fields: fields.map((field) => ({ value: field, label: market(field) })),
      currencies: currencyChoices(locale),
      decision: {
        first: dayAfter(marketRules.decisionDaysMin),
        last: dayAfter(marketRules.decisionDaysMax - 1),
        proposed: dayAfter(proposedDays),
      },
    };
  });
}
