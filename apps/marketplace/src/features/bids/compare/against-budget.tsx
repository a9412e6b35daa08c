import { formatMoney } from '@assay/domain/money/format-money';
import type { Money } from '@assay/domain/money/money';
import { useLocale, useTranslations } from 'next-intl';

/** "€180.00 below the budget". */
export function AgainstBudget({ price, budget }: { readonly price: Money; readonly budget: Money }) {
  const t = useTranslations('bids.compare');
  const locale = useLocale();
  const difference = price.amountMinor - budget.amountMinor;
  if (difference === 0n) return t('budgetEqual');
  const size = { amountMinor: difference < 0n ? -difference : difference, currency: price.currency };
  return t(difference < 0n ? 'budgetBelow' : 'budgetAbove', { amount: formatMoney(size, locale) });
}
