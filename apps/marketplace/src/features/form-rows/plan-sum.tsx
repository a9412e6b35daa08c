'use client';
import { formatMoney } from '@assay/domain/money/format-money';
import type { Money } from '@assay/domain/money/money';
import { parseAmount } from '@assay/domain/money/parse-amount';
import { useLocale, useTranslations } from 'next-intl';
import { formText } from './form-text';
import { useEffect, useRef, useState } from 'react';

type Sum = { readonly total: Money; readonly price: Money };

/** While somebody types: whether the milestones add up to the price. Without script the server says so. */
export function PlanSum({
  priceField,
  currencyField,
}: {
  readonly priceField: string;
  readonly currencyField: string;
}) {
  const t = useTranslations('formRows.island');
  const locale = useLocale();
  const place = useRef<HTMLParagraphElement>(null);
  const [sum, setSum] = useState<Sum | null>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const update = () => setSum(sumOf(new FormData(form), priceField, currencyField));
    update();
    form.addEventListener('input', update);
    return () => form.removeEventListener('input', update);
  }, [priceField, currencyField]);
  const equal = sum !== null && sum.total.amountMinor === sum.price.amountMinor;
  return (
    <p ref={place} aria-live="polite" className="text-14 text-ink-soft tabular-nums">
      {sum !== null && (
        <>
          <span aria-hidden="true" className={equal ? 'text-good' : 'text-attention'}>
            {equal ? '✓ ' : '△ '}
          </span>
          {t('sum', { total: formatMoney(sum.total, locale), price: formatMoney(sum.price, locale) })}
        </>
      )}
    </p>
  );
}

function sumOf(form: FormData, priceField: string, currencyField: string): Sum | null {
  const currency = formText(form, currencyField);
  const price = parseAmount(formText(form, priceField), currency);
  const parts = [...form].flatMap(([name, value]) =>
    /^milestones\.\d+\.amount$/.test(name) && typeof value === 'string' ? [value] : [],
  );
  if (!price.ok || (parts.length === 1 && parts[0] === '')) return null;
  const amounts = parts.filter((text) => text !== '').map((text) => parseAmount(text, currency));
  const total = amounts.reduce((sum, amount) => sum + (amount.ok ? amount.money.amountMinor : 0n), 0n);
  return { total: { amountMinor: total, currency }, price: price.money };
}
