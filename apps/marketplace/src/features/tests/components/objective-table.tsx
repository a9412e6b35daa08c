import type { TestPage } from '@assay/protocol/dto/test';
import { Table } from '@assay/ui/table';
import { useTranslations } from 'next-intl';

/** What the test asks: each objective with what a person can do who has reached it. */
export function ObjectiveTable({ objectives }: { readonly objectives: TestPage['objectives'] }) {
  const t = useTranslations('tests.objectives');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'title', header: t('objective'), rowHeader: true, cell: ({ title }) => title },
        {
          key: 'outcome',
          header: t('outcome'),
          cell: ({ outcome }) => <span className="text-ink-soft">{outcome}</span>,
        },
        {
          key: 'levels',
          header: t('levels'),
          cell: ({ levels }) => levels.map((level) => t(`level.${level}`)).join(', '),
        },
        { key: 'questions', header: t('questions'), numeric: true, cell: ({ questions }) => questions },
      ]}
      rows={objectives}
      rowKey={({ id }) => id}
    />
  );
}
