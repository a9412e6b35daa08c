'use client';
import type { ReactNode } from 'react';
import { Field } from './field';
import { controlStyle } from './form/control-style';
import { startText, useFormField } from './form/form-context';

export type TextAreaProps = {
  readonly name: string;
  readonly label: string;
  /** What the summary above the form calls the field, where its label says too little there. */
  readonly nameInSummary?: string;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly defaultValue?: string;
  readonly optional?: boolean;
  /** One of several fields of which one is needed: it is neither required nor called optional. */
  readonly oneOfSeveral?: boolean;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
};

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  name,
  label,
  nameInSummary = label,
  hint,
  error,
  defaultValue,
  optional = false,
  oneOfSeveral = false,
  rows = 5,
  ...rest
}: TextAreaProps) {
  const field = useFormField(name, nameInSummary, error);
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      {(control) => (
        <textarea
          {...control}
          {...rest}
          name={name}
          rows={rows}
          dir="auto"
          required={!optional && !oneOfSeveral}
          defaultValue={startText(field, defaultValue)}
          className={`${controlStyle} field-sizing-content max-h-[32rem]`}
          style={{ minBlockSize: `${rows * 1.5 + 1}rem` }}
        />
      )}
    </Field>
  );
}
