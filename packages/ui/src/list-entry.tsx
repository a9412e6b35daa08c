import type { ReactNode } from 'react';

export type ListEntryProps = {
  readonly title: string;
  readonly href: string;
  /** Beside the title at the right: an amount, a state. */
  readonly aside?: ReactNode;
  /** Below the title in small type: who, when, how many. */
  readonly meta?: ReactNode;
  readonly children?: ReactNode;
};

/** One entry of an airy list of jobs, people or tests; put several in an `EntryList`. */
export function ListEntry({ title, href, aside, meta, children }: ListEntryProps) {
  return (
    <li className="py-5">
      <article>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h3 className="min-w-0 flex-[1_1_20rem] text-18 leading-6 font-semibold">
            <a
              href={href}
              dir="auto"
              className="decoration-brass-line decoration-1 underline-offset-[0.22em] hover:underline"
            >
              {title}
            </a>
          </h3>
          {aside !== undefined && <div className="shrink-0">{aside}</div>}
        </div>
        {meta !== undefined && (
          <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-14 text-ink-faint">{meta}</div>
        )}
        {children !== undefined && <div className="mt-2 max-w-prose text-ink-soft">{children}</div>}
      </article>
    </li>
  );
}

export function EntryList({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <ul aria-label={label} className="divide-y divide-line border-y border-line">
      {children}
    </ul>
  );
}
