import { useLanguage } from '#language';
import type { ReactNode } from 'react';
import { uiWords } from './language/words';

export type ControlAttributes = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

export type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** Draws the control with the attributes that tie it to label, hint and error. */
  readonly children: (control: ControlAttributes) => ReactNode;
};

/** Label, hint and error around any control. */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  const words = uiWords[useLanguage()];
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optional && <span className="font-normal text-ink-faint"> {words.optional}</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-14 text-ink-faint">
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="mt-1.5">
        {children({
          id,
          'aria-describedby': described || undefined,
          'aria-invalid': error === undefined ? undefined : true,
        })}
      </div>
    </div>
  );
}

export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={id} className="text-14 font-semibold text-bad">
      <span aria-hidden="true">✕ </span>
      {children}
    </p>
  );
}
