import { currencies } from '@assay/domain/money/currency';
import type { Choice } from '@assay/ui/select';

const names = new Intl.DisplayNames(['en'], { type: 'currency' });
const common = ['EUR', 'USD', 'GBP', 'CHF'];

/** Every currency by code and name, the most used first. For the server alone: browsers name some currencies differently. */
export const currencyChoices: readonly Choice[] = [...new Set([...common, ...currencies])].map((code) => ({
  value: code,
  label: `${code} · ${names.of(code) ?? code}`,
}));
