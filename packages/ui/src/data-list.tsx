import type { ReactNode } from 'react';

export type DataListProps = {
  readonly entries: readonly { readonly term: string; readonly value: ReactNode }[];
  /** `rows` puts term and value on one line each, `columns` puts the term above its value, side by side. */
  readonly layout?: 'rows' | 'columns';
};

/** Facts with their names. */
export function DataList({ entries, layout = 'rows' }: DataListProps) {
  const rows = layout === 'rows';
  return (
    <dl
      className={rows ? 'divide-y divide-line' : 'grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-x-8 gap-y-5'}
    >
      {entries.map(({ term, value }) => (
        <div key={term} className={rows ? 'flex flex-wrap justify-between gap-x-6 gap-y-0.5 py-2.5' : ''}>
          <dt className={rows ? 'text-ink-soft' : 'text-14 text-ink-faint'}>{term}</dt>
          <dd className={rows ? 'ms-auto min-w-0 text-end tabular-nums' : 'mt-0.5 tabular-nums'}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
