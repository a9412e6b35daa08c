'use client';
import type { ReactNode } from 'react';
import { FieldError } from './field';
import { startChoices, useFormField } from './form/form-context';

export type CheckboxProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly value?: string;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly defaultChecked?: boolean;
  readonly required?: boolean;
};

/** One yes or no; sent as `value` ("on") when ticked. */
export function Checkbox({
  name,
  label,
  value = 'on',
  hint,
  error,
  defaultChecked = false,
  required = false,
}: CheckboxProps) {
  const field = useFormField(name, typeof label === 'string' ? label : undefined, error);
  const checked = startChoices(field, defaultChecked ? [value] : []).includes(value);
  const described = [hint === undefined ? '' : `${field.id}-hint`, field.error === undefined ? '' : `${field.id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="grid grid-cols-[1.25rem_1fr] gap-x-3">
      <input
        key={String(checked)}
        type="checkbox"
        id={field.id}
        name={name}
        value={value}
        required={required}
        defaultChecked={checked}
        aria-describedby={described || undefined}
        aria-invalid={field.error === undefined ? undefined : true}
        className="mt-0.5 size-5 accent-brass"
      />
      <label htmlFor={field.id}>{label}</label>
      {hint !== undefined && (
        <p id={`${field.id}-hint`} className="col-start-2 text-14 text-ink-faint">
          {hint}
        </p>
      )}
      {field.error !== undefined && (
        <div className="col-start-2">
          <FieldError id={`${field.id}-error`}>{field.error}</FieldError>
        </div>
      )}
    </div>
  );
}
