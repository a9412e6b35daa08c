import type { TestPool } from '@assay/services/operator/read-test-figures';
import { Panel } from '@assay/ui/panel';
import { Table, type Column } from '@assay/ui/table';
import { useTranslations } from 'next-intl';

type Lack = TestPool['lacks'][number] & { readonly test: string; readonly at: number };

/** Which cell of which blueprint no form can fill; nothing where every form can be drawn. */
export function TestLacks({ pools }: { readonly pools: readonly TestPool[] }) {
  const t = useTranslations('operatorTests.lacks');
  const columns = useColumns();
  const rows = pools.flatMap(({ title: test, lacks }) => lacks.map((lack, at) => ({ ...lack, test, at })));
  if (rows.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <p className="mb-4 text-ink-soft">{t('lead')}</p>
      <Table
        caption={t('caption')}
        density="compact"
        columns={columns}
        rows={rows}
        rowKey={({ test, at }) => `${test} ${at}`}
      />
    </Panel>
  );
}

function useColumns(): readonly Column<Lack>[] {
  const t = useTranslations('operatorTests.lacks');
  const level = useTranslations('tests.objectives.level');
  return [
    { key: 'test', header: t('test'), rowHeader: true, cell: ({ test }) => test },
    { key: 'objective', header: t('objective'), cell: ({ objective }) => objective ?? t('pilots') },
    { key: 'level', header: t('level'), cell: (row) => (row.level === null ? t('anyLevel') : level(row.level)) },
    {
      key: 'because',
      header: t('because'),
      cell: ({ because, needed, available, enemies }) =>
        because === 'enemies'
          ? t('reason.enemies', {
              available,
              needed,
              pairs: enemies.map(([one, other]) => t('pair', { one, other })).join('; '),
            })
          : t(`reason.${because}`, { needed, available }),
    },
  ];
}
