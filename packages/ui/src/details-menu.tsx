import type { ReactNode } from 'react';

export type DetailsMenuProps = {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
  /** Browsers close the others of the same name. */ readonly group?: string;
};

/** A small menu of links or forms that opens without script. */
export function DetailsMenu({ label, children, align = 'end', group }: DetailsMenuProps) {
  return (
    <details name={group} className="relative">
      <summary className="inline-flex min-h-11 items-center gap-2 rounded-sm px-2 hover:bg-sunken">
        {label}
        <svg
          viewBox="0 0 12 12"
          className="size-3 text-ink-faint"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </summary>
      <div
        className={`absolute z-20 mt-1 min-w-56 rounded-sm border border-line bg-raised p-2 shadow-overlay ${align === 'end' ? 'end-0' : 'start-0'}`}
      >
        {children}
      </div>
    </details>
  );
}
