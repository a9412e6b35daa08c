'use client';
import { useLanguage } from '#language';
import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { buttonStyle, type ButtonLook } from './button-style';
import { uiWords } from './language/words';

export type SubmitButtonProps = {
  /** Says what happens: "Fund milestone · €400". */
  readonly children: ReactNode;
  /** What it says while the server works. */
  readonly pending?: string;
  readonly variant?: ButtonLook['variant'];
  readonly size?: ButtonLook['size'];
  /** Sent with the form, where one form has several acts. */
  readonly name?: string;
  readonly value?: string;
};

/** The act of a form; refuses a second press while the first is under way. */
export function SubmitButton({ children, pending, variant, size, name, value }: SubmitButtonProps) {
  const status = useFormStatus();
  const words = uiWords[useLanguage()];
  const mine = status.pending && (name === undefined || status.data.get(name) === value);
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={status.pending || undefined}
      onClick={(event) => {
        if (status.pending) event.preventDefault();
      }}
      className={buttonStyle({ variant, size })}
    >
      {mine ? (pending ?? words.oneMoment) : children}
    </button>
  );
}
