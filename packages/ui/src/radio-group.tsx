'use client';
import type { ReactNode } from 'react';
import { startText, useFormField } from './form/form-context';
import { Fieldset } from './form/fieldset';
import { OptionRow } from './form/option-row';
import type { Choice } from './select';

export type RadioGroupProps = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Choice[];
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly defaultValue?: string;
  readonly optional?: boolean;
  /** `framed` for a few weighty choices, `row` for short ones such as 1 to 5. */
  readonly layout?: 'list' | 'framed' | 'row';
};

/** One of a few, all visible at once. */
export function RadioGroup({
  name,
  legend,
  options,
  hint,
  error,
  defaultValue,
  optional = false,
  layout = 'list',
}: RadioGroupProps) {
  const field = useFormField(name, legend, error);
  const start = startText(field, defaultValue);
  return (
    <Fieldset id={field.id} legend={legend} hint={hint} error={field.error}>
      <div className={layout === 'row' ? 'flex flex-wrap gap-x-6 gap-y-2' : 'grid gap-2'}>
        {options.map((option) => (
          <OptionRow
            key={`${option.value} ${start === option.value}`}
            type="radio"
            id={`${field.id}-${option.value}`}
            name={name}
            option={option}
            checked={start === option.value}
            required={!optional}
            framed={layout === 'framed'}
          />
        ))}
      </div>
    </Fieldset>
  );
}
