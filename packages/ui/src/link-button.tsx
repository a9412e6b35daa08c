import type { ReactNode } from 'react';
import { type ButtonLook, buttonStyle } from './button-style';

export type LinkButtonProps = ButtonLook & {
  readonly href: string;
  readonly children: ReactNode;
  readonly download?: boolean;
};

/** A link that is the next step, and so looks like a button. */
export function LinkButton({ href, variant, size, download, children }: LinkButtonProps) {
  return (
    <a href={href} download={download} className={buttonStyle({ variant, size })}>
      {children}
    </a>
  );
}
