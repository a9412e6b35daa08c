'use client';
import type { HTMLInputTypeAttribute, InputHTMLAttributes, ReactNode } from 'react';
import { Field } from './field';
import { controlStyle } from './form/control-style';
import { startText, useFormField } from './form/form-context';

export type TextInputProps = {
  readonly name: string;
  readonly label: string;
  /** What the summary above the form calls the field, where its label says too little there. */
  readonly nameInSummary?: string;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly defaultValue?: string;
  readonly type?: Extract<
    HTMLInputTypeAttribute,
    'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'number' | 'date'
  >;
  readonly optional?: boolean;
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'autoComplete'
  | 'inputMode'
  | 'maxLength'
  | 'minLength'
  | 'min'
  | 'max'
  | 'step'
  | 'placeholder'
  | 'list'
  | 'disabled'
  | 'dir'
  | 'spellCheck'
  | 'autoCapitalize'
>;

/** One line of text. Required unless `optional`; keeps what was typed inside an `ActionForm`, save passwords. */
export function TextInput({
  name,
  label,
  nameInSummary = label,
  hint,
  error,
  defaultValue,
  type = 'text',
  optional = false,
  ...rest
}: TextInputProps) {
  const field = useFormField(name, nameInSummary, error);
  const start = type === 'password' ? undefined : startText(field, defaultValue);
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      {(control) => (
        <input
          {...control}
          {...rest}
          type={type}
          name={name}
          required={!optional}
          defaultValue={start}
          className={controlStyle}
        />
      )}
    </Field>
  );
}
