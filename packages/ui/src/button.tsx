import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { type ButtonLook, buttonStyle } from './button-style';

export type ButtonProps = ButtonLook & { readonly children: ReactNode } & Pick<
    ButtonHTMLAttributes<HTMLButtonElement>,
    | 'type'
    | 'name'
    | 'value'
    | 'disabled'
    | 'form'
    | 'formAction'
    | 'onClick'
    | 'aria-label'
    | 'aria-describedby'
    | 'popoverTarget'
  >;

/** A plain button; inside an `ActionForm` use `SubmitButton`, which knows when the server is busy. */
export function Button({ variant, size, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={buttonStyle({ variant, size })}>
      {children}
    </button>
  );
}
