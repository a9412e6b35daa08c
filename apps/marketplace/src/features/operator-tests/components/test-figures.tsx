import type { TestFigures as Figures } from '@assay/services/operator/read-test-figures';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { Table, type Column } from '@assay/ui/table';
import { useFormatter, useTranslations } from 'next-intl';

/** How each test is taken and passed, as the log says. */
export function TestFigures({ figures }: { readonly figures: readonly Figures[] }) {
  const t = useTranslations('operatorTests.figures');
  const columns = useColumns();
  return (
    <Panel title={t('title')}>
      {figures.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('caption')}
          density="compact"
          columns={columns}
          rows={figures}
          rowKey={({ slug, testVersion }) => `${slug} ${testVersion}`}
        />
      )}
    </Panel>
  );
}

function useColumns(): readonly Column<Figures>[] {
  const t = useTranslations('operatorTests');
  const format = useFormatter();
  const count = (key: 'taken' | 'passed' | 'abandoned' | 'running'): Column<Figures> => ({
    key,
    header: t(`figures.${key}`),
    numeric: true,
    cell: (row) => format.number(row[key]),
  });
  return [
    {
      key: 'title',
      header: t('figures.test'),
      rowHeader: true,
      cell: ({ slug, title, testVersion }) => (
        <a href={`/tests/${slug}`} className="text-link">
          {t('version', { title, version: testVersion })}
        </a>
      ),
    },
    count('taken'),
    count('passed'),
    {
      key: 'rate',
      header: t('figures.rate'),
      numeric: true,
      cell: ({ taken, passed }) =>
        taken === 0 ? t('notYetKnown') : t('percent', { value: format.number(Math.round((100 * passed) / taken)) }),
    },
    count('abandoned'),
    count('running'),
    {
      key: 'minutes',
      header: t('figures.time'),
      numeric: true,
      cell: ({ medianMinutes }) =>
        medianMinutes === null
          ? t('notYetKnown')
          : t('figures.minutes', {
              value: format.number(medianMinutes, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
            }),
    },
  ];
}
