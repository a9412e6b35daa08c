import type { ReactNode } from 'react';

export type EmptyStateProps = {
  /** What will be here: "Bids on this job will stand here, the newest first". */
  readonly title: string;
  readonly children?: ReactNode;
  /** The first step, as a button. */
  readonly action?: ReactNode;
};

/** An empty place: what will be here, and the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="rounded-sm border border-dashed border-line-strong px-6 py-8">
      <p className="max-w-prose font-serif text-18">{title}</p>
      {children !== undefined && <div className="mt-1 max-w-prose text-ink-soft">{children}</div>}
      {action !== undefined && <div className="mt-4 flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
