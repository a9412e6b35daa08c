import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export type SearchLayoutProps = {
  /** The search by words, and which filters are in force. */
  readonly box: ReactNode;
  readonly facets: ReactNode;
  /** How many filters are in force; named on the fold where the page is narrow. */
  readonly filters: number;
  readonly children: ReactNode;
};

/** Search, filters, list: the filters stand beside the list on a wide page, folded above it on a narrow one. */
export function SearchLayout({ box, facets, filters, children }: SearchLayoutProps) {
  const t = useTranslations('search');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-5 lg:grid-cols-[14rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <div className="hidden lg:row-span-2 lg:block">{facets}</div>
      <div className="grid min-w-0 gap-4">{box}</div>
      <details className="lg:hidden">
        <summary className="inline-flex min-h-11 items-center gap-2 rounded-sm border border-line-strong bg-sheet px-4 font-semibold">
          {t('filters', { count: filters })}
        </summary>
        <div className="mt-4 border-b border-line pb-6">{facets}</div>
      </details>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
