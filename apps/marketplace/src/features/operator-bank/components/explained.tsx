import { Why } from '@assay/ui/why';
import type { ReactNode } from 'react';

/** A figure with what it means, opened where it stands. */
export function Explained({ children, why }: { readonly children: ReactNode; readonly why: string }) {
  return (
    <div className="grid justify-items-end">
      <span>{children}</span>
      <Why>
        <span className="block text-start">{why}</span>
      </Why>
    </div>
  );
}
