import type { ReactNode } from 'react';

export type PageHeaderProps = {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** State, amount, dates: one line of facts. */
  readonly facts?: ReactNode;
  readonly breadcrumb?: ReactNode;
  /** The first act of the page, as a button. */
  readonly action?: ReactNode;
};

/** The top of a page: where one is, what this is, and the first thing to do. */
export function PageHeader({ title, lead, facts, breadcrumb, action }: PageHeaderProps) {
  const long = title.length > 90;
  return (
    <header className="grid gap-4 pt-8 pb-8 sm:pt-12">
      {breadcrumb}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <h1
          dir="auto"
          className={`min-w-0 font-serif font-medium tracking-[-0.018em] ${long ? 'max-w-[44ch] text-22 sm:text-28' : 'max-w-[30ch] text-28 sm:text-36'}`}
        >
          {title}
        </h1>
        {action !== undefined && <div className="flex flex-wrap gap-4">{action}</div>}
      </div>
      {facts !== undefined && (
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-14 text-ink-soft">{facts}</div>
      )}
      {lead !== undefined && <div className="max-w-prose text-18 text-pretty text-ink-soft">{lead}</div>}
    </header>
  );
}
