'use client';
import { currencyExponent } from '@assay/domain/money/currency';
import type { ReactNode } from 'react';
import { Field } from './field';
import { controlStyle } from './form/control-style';
import { startText, useFormField } from './form/form-context';

export type MoneyInputProps = {
  readonly name: string;
  readonly label: string;
  /** ISO 4217 code, shown before the amount. */
  readonly currency: string;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** In whole units, as typed: "400" or "12.50". */
  readonly defaultValue?: string;
  readonly optional?: boolean;
};

/** An amount in whole units of one currency, sent as typed under `name`; parse it with `parseAmount` of the domain. */
export function MoneyInput({ name, label, currency, hint, error, defaultValue, optional = false }: MoneyInputProps) {
  const field = useFormField(name, label, error);
  const wholeOnly = currencyExponent(currency) === 0;
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      {(control) => (
        <span className="flex max-w-64">
          <span className="flex min-h-11 items-center rounded-s-sm border border-e-0 border-line-strong bg-sunken px-3 text-14 font-semibold text-ink-soft">
            {currency}
          </span>
          <input
            {...control}
            name={name}
            type="text"
            inputMode={wholeOnly ? 'numeric' : 'decimal'}
            autoComplete="off"
            required={!optional}
            defaultValue={startText(field, defaultValue)}
            className={`${controlStyle} rounded-s-none text-end tabular-nums`}
          />
        </span>
      )}
    </Field>
  );
}
