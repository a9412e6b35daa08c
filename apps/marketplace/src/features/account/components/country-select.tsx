import type { Locale } from '@assay/domain/locale/locales';
import { countries } from '@assay/einvoice/code-lists';
import { Select, type Choice } from '@assay/ui/select';
import { useLocale, useTranslations } from 'next-intl';

export function CountrySelect({ defaultValue }: { readonly defaultValue?: string }) {
  const t = useTranslations('account.person');
  return (
    <Select
      name="country"
      label={t('country')}
      options={countryChoices(useLocale())}
      defaultValue={defaultValue}
      placeholder={t('chooseCountry')}
    />
  );
}

/** Countries by their names in the language of the page; Northern Ireland is a country of invoices only. */
function countryChoices(locale: Locale): readonly Choice[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return [...countries]
    .filter((code) => code !== 'XI')
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
