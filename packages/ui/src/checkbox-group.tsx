'use client';
import type { ReactNode } from 'react';
import { startChoices, useFormField } from './form/form-context';
import { Fieldset } from './form/fieldset';
import { OptionRow } from './form/option-row';
import type { Choice } from './select';

export type CheckboxGroupProps = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Choice[];
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly defaultValues?: readonly string[];
};

/** Any number of several; every ticked value is sent under the same name. */
export function CheckboxGroup({ name, legend, options, hint, error, defaultValues }: CheckboxGroupProps) {
  const field = useFormField(name, legend, error);
  const start = startChoices(field, defaultValues);
  return (
    <Fieldset id={field.id} legend={legend} hint={hint} error={field.error}>
      <div className="grid gap-2">
        {options.map((option) => (
          <OptionRow
            key={`${option.value} ${start.includes(option.value)}`}
            type="checkbox"
            id={`${field.id}-${option.value}`}
            name={name}
            option={option}
            checked={start.includes(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
