import type { TestPool } from '@assay/services/operator/read-test-figures';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { ProgressBar } from '@assay/ui/progress-bar';
import { StateBadge } from '@assay/ui/state-badge';
import { Table, type Column } from '@assay/ui/table';
import { useFormatter, useTranslations } from 'next-intl';

/** How far the questions of each test are proven on this installation. */
export function TestPools({ pools }: { readonly pools: readonly TestPool[] }) {
  const t = useTranslations('operatorTests.pools');
  const columns = useColumns();
  return (
    <Panel title={t('title')}>
      {pools.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('caption')}
          density="compact"
          columns={columns}
          rows={pools}
          rowKey={({ slug, testVersion }) => `${slug} ${testVersion}`}
        />
      )}
    </Panel>
  );
}

function useColumns(): readonly Column<TestPool>[] {
  const t = useTranslations('operatorTests');
  const format = useFormatter();
  return [
    {
      key: 'title',
      header: t('pools.test'),
      rowHeader: true,
      cell: ({ title, testVersion }) => t('version', { title, version: testVersion }),
    },
    {
      key: 'state',
      header: t('pools.state'),
      cell: ({ state, lacks }) =>
        lacks.length > 0 ? (
          <StateBadge tone="bad">{t('pools.lacking')}</StateBadge>
        ) : state === 'offered' ? (
          <StateBadge tone="good">{t('pools.offered')}</StateBadge>
        ) : (
          <StateBadge tone="progress">{t('pools.preparing')}</StateBadge>
        ),
    },
    {
      key: 'proven',
      header: t('pools.proven'),
      cell: ({ title, proven, target }) => (
        <ProgressBar
          label={t('pools.provenOf', { title })}
          value={Math.min(proven, target)}
          max={target}
          said={t('pools.progress', { proven, target })}
        />
      ),
    },
    { key: 'needed', header: t('pools.needed'), numeric: true, cell: ({ needed }) => format.number(needed) },
    {
      key: 'guess',
      header: t('pools.guess'),
      numeric: true,
      cell: ({ guessChance }) =>
        t('percent', { value: format.number(100 * guessChance, { maximumSignificantDigits: 2 }) }),
    },
  ];
}
