'use client';
import type { ReactNode } from 'react';
import { Field } from './field';
import { controlStyle } from './form/control-style';
import { startText, useFormField } from './form/form-context';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
};

export type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Choice[];
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly defaultValue?: string;
  readonly optional?: boolean;
  /** An empty first choice, for instance "Choose a field". */
  readonly placeholder?: string;
};

/** One of many, when the choices are known to the person; otherwise prefer `RadioGroup`. */
export function Select({
  name,
  label,
  options,
  hint,
  error,
  defaultValue,
  optional = false,
  placeholder,
}: SelectProps) {
  const field = useFormField(name, label, error);
  const start = startText(field, defaultValue);
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      {(control) => (
        // React does not move `selected` when the default changes, so a kept value needs a fresh element.
        <select key={start} {...control} name={name} required={!optional} defaultValue={start} className={controlStyle}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
