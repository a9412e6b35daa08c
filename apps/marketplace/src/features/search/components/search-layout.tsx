import type { ReactNode } from 'react';

export type SearchLayoutProps = {
  readonly facets: ReactNode;
  /** How many filters are in force; named on the fold where the page is narrow. */
  readonly filters: number;
  readonly children: ReactNode;
};

/** Filters beside the list on a wide page, folded above it on a narrow one. */
export function SearchLayout({ facets, filters, children }: SearchLayoutProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <div className="hidden lg:block">{facets}</div>
      <details className="lg:hidden">
        <summary className="inline-flex min-h-11 items-center gap-2 rounded-sm border border-line-strong bg-sheet px-4 font-semibold">
          Filters{filters > 0 && ` · ${filters}`}
        </summary>
        <div className="mt-4 border-b border-line pb-6">{facets}</div>
      </details>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
