'use client';
import { useLanguage } from '#language';
import type { ReactNode } from 'react';
import { Field } from './field';
import { controlStyle } from './form/control-style';
import { startText, useFormField } from './form/form-context';
import { uiWords } from './language/words';

export type DateTimeInputProps = {
  readonly name: string;
  readonly label: string;
  readonly kind?: 'date' | 'datetime-local' | 'time';
  /** The zone in which the time is read, named beside the control: "Europe/Berlin". */
  readonly timeZone?: string;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** In the control's own format: "2026-11-30" or "2026-11-30T17:00". */
  readonly defaultValue?: string;
  readonly min?: string;
  readonly max?: string;
  readonly optional?: boolean;
};

/** A day, or a day and time in a named zone. */
export function DateTimeInput({
  name,
  label,
  kind = 'date',
  timeZone,
  hint,
  error,
  defaultValue,
  min,
  max,
  optional = false,
}: DateTimeInputProps) {
  const words = uiWords[useLanguage()];
  const field = useFormField(name, label, error);
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      {(control) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <input
            {...control}
            type={kind}
            name={name}
            min={min}
            max={max}
            required={!optional}
            defaultValue={startText(field, defaultValue)}
            className={`${controlStyle} max-w-64 tabular-nums`}
          />
          {timeZone !== undefined && (
            <span className="text-14 text-ink-faint">{words.timeOfZone(timeZone.replaceAll('_', ' '))}</span>
          )}
        </span>
      )}
    </Field>
  );
}
