import { formatMoney } from '@assay/domain/money/format-money';
import type { FigureAmount } from '@assay/services/figures/dto';

/** A figure as written: "1,204" or "€18,400.00". */
export function figureText(amount: FigureAmount): string {
  return amount.unit === 'count' ? amount.count.toLocaleString('en') : moneyText(amount.money);
}

export function moneyText({
  amountMinor,
  currency,
}: {
  readonly amountMinor: string;
  readonly currency: string;
}): string {
  return formatMoney({ amountMinor: BigInt(amountMinor), currency }, 'en');
}

/** Whole units of a currency for the axis of a chart: "€12,500", "€1.2M" where it gets long. */
export function axisMoney(currency: string): (value: number) => string {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });
  return (value) => format.format(value);
}

/** Counts on the axis of a chart, which has no half jobs: what lies between two whole numbers is not named. */
export function axisCount(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en') : '';
}
