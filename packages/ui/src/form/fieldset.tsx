import type { ReactNode } from 'react';
import { FieldError } from '../field';

export type FieldsetProps = {
  readonly id: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

/** Several controls that answer one question. */
export function Fieldset({ id, legend, hint, error, children }: FieldsetProps) {
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={described || undefined}
      className={error === undefined ? '' : 'border-s-2 border-bad ps-3'}
    >
      <legend className="font-semibold">{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-14 text-ink-faint">
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="mt-2">{children}</div>
    </fieldset>
  );
}
