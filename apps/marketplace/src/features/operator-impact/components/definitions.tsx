import { Table } from '@assay/ui/table';
import { useTranslations } from 'next-intl';
import type { Shown } from '../shown';

type Defined = { readonly name: string; readonly says: string };

/** What each figure is, as the query says it, in the English of the code. On paper it stands open. */
export function Definitions({ shown }: { readonly shown: Shown }) {
  const t = useTranslations('operatorImpact.from');
  const { definitions = {} } = shown.run.provenance?.query ?? {};
  const defined = Object.entries(definitions).map(([name, says]) => ({ name, says }));
  if (defined.length === 0) return null;
  const table = (
    <Table
      caption={t('definitions')}
      showCaption={shown.isPrinted}
      density="compact"
      rows={defined.toSorted(byName)}
      rowKey={({ name }) => name}
      columns={[
        { key: 'name', header: t('defined'), rowHeader: true, cell: ({ name }) => <code lang="en">{name}</code> },
        { key: 'says', header: t('definition'), cell: ({ says }) => <p lang="en">{says}</p> },
      ]}
    />
  );
  if (shown.isPrinted) return <div className="mt-6">{table}</div>;
  return (
    <details className="mt-4">
      <summary className="inline-flex min-h-8 items-center">
        <span className="text-link text-14">{t('definitions')}</span>
      </summary>
      <div className="mt-2">{table}</div>
    </details>
  );
}

/** Kinds stand together, since their names begin alike. */
function byName(one: Defined, other: Defined): number {
  return one.name < other.name ? -1 : 1;
}
