import type { Locale } from '@assay/domain/locale/locales';
import { currencies } from '@assay/domain/money/currency';
import type { Choice } from '@assay/ui/select';

const common = ['EUR', 'USD', 'GBP', 'CHF'];

/** Every currency by code and name, the most used first. For the server alone: browsers name some currencies differently. */
export function currencyChoices(locale: Locale): readonly Choice[] {
  const names = new Intl.DisplayNames([locale], { type: 'currency' });
  return [...new Set([...common, ...currencies])].map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }));
}
