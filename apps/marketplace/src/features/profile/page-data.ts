import 'server-only';
import { fields } from '@assay/domain/skill/field';
import { typedAmount } from '@assay/domain/money/typed-amount';
import { moneyOf } from '@assay/protocol/dto/money';
import type { Choice } from '@assay/ui/select';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageData } from '../../lib/page-data';
import type { FormValues } from '../form-rows/form-rows';
import { currencyChoices } from '../post-job/currency-choices';

export type ProfilePage = {
  /** Null before the first time. */
  readonly slug: string | null;
  readonly start: FormValues;
  readonly fields: readonly Choice[];
  readonly currencies: readonly Choice[];
};

export async function loadProfile(): Promise<ProfilePage> {
  const market = await getTranslations('market.field');
  const locale = await getLocale();
  return pageData('/profile/edit', async (api) => {
    const own = await api.freelancer.own();
    const rate = own?.hourlyRate ?? null;
    return {
      slug: own?.slug ?? null,
      start: {
        headline: own?.headline ?? '',
        summary: own?.summary ?? '',
        field: own?.field ?? '',
        skills: own?.skills ?? [],
        rate: rate === null ? '' : typedAmount(moneyOf(rate), locale).replace(/[.,]0+$/, ''),
        currency: rate?.currency ?? 'EUR',
        ...(own === null || own.isPublic ? { isPublic: 'on' } : {}),
      },
      fields: fields.map((field) => ({ value: field, label: market(field) })),
      currencies: currencyChoices(locale),
    };
  });
}
