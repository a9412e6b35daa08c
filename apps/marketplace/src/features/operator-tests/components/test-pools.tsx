import type { Reproof, TestPool } from '@assay/services/operator/read-test-figures';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { ProgressBar } from '@assay/ui/progress-bar';
import { StateBadge } from '@assay/ui/state-badge';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = { readonly pools: readonly TestPool[]; readonly now: Date };

/** How far the questions of each test are proven on this installation, and when they last were. */
export function TestPools({ pools, now }: Props) {
  const t = useTranslations('operatorTests.pools');
  const columns = [...usePoolColumns(), ...useBankColumns(now)];
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

function usePoolColumns(): readonly Column<TestPool>[] {
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
          <StateBadge tone="bad">{t(state === 'offered' ? 'pools.withheld' : 'pools.lacking')}</StateBadge>
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

function useBankColumns(now: Date): readonly Column<TestPool>[] {
  const t = useTranslations('operatorTests');
  const format = useFormatter();
  const reproofOf = ({ bank }: TestPool, said: (last: Reproof) => ReactNode) => {
    if (bank === null) return t('pools.earlier');
    return bank.reproof === null ? t('pools.notYet') : said(bank.reproof);
  };
  return [
    {
      key: 'families',
      header: t('pools.families'),
      numeric: true,
      cell: ({ bank }) => (bank === null ? t('pools.earlier') : format.number(bank.families)),
    },
    {
      key: 'reproof',
      header: t('pools.reproof'),
      cell: (pool) => reproofOf(pool, ({ endedAt }) => <TimeText at={endedAt} now={now} show="absolute" />),
    },
    {
      key: 'runtime',
      header: t('pools.runtime'),
      cell: (pool) =>
        reproofOf(pool, ({ runtime, runtimeVersion }) => t('runtime', { name: runtime, version: runtimeVersion })),
    },
  ];
}
