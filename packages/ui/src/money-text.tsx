import { useLanguage } from '#language';
import { formatMoney } from '@assay/domain/money/format-money';
import type { Money } from '@assay/domain/money/money';

export type MoneyTextProps = {
  readonly amount: Money;
  readonly size?: 'inherit' | 'large';
  /** Shows a plus before what comes in. */ readonly signed?: boolean;
};

/** An amount, always with its currency, in tabular figures that never break over two lines. */
export function MoneyText({ amount, size = 'inherit', signed = false }: MoneyTextProps) {
  const locale = useLanguage();
  const plus = signed && amount.amountMinor > 0n ? '+' : '';
  return (
    <span
      className={`whitespace-nowrap tabular-nums ${size === 'large' ? 'font-serif text-28 font-medium tracking-[-0.01em]' : ''}`}
    >
      {plus}
      {formatMoney(amount, locale).replace('-', '−')}
    </span>
  );
}
