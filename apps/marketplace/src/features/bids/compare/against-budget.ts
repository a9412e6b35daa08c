import { formatMoney } from '@assay/domain/money/format-money';
import type { Money } from '@assay/domain/money/money';

/** "€180.00 below the budget". */
export function againstBudget(price: Money, budget: Money): string {
  const difference = price.amountMinor - budget.amountMinor;
  if (difference === 0n) return 'equal to the budget';
  const size = formatMoney({ amountMinor: difference < 0n ? -difference : difference, currency: price.currency }, 'en');
  return `${size} ${difference < 0n ? 'below' : 'above'} the budget`;
}
