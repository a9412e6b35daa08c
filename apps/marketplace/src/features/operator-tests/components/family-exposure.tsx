import type { FamilyExposure as Exposure } from '@assay/services/operator/family-exposure';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import { Table, type Column } from '@assay/ui/table';
import { useFormatter, useTranslations } from 'next-intl';

/** How widely the questions of each family were asked. */
export function FamilyExposure({ exposure }: { readonly exposure: readonly Exposure[] }) {
  const t = useTranslations('operatorTests.exposure');
  const columns = useColumns();
  if (exposure.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <p className="mb-4 text-ink-soft">{t('lead')}</p>
      <Table
        caption={t('caption')}
        density="compact"
        columns={columns}
        rows={exposure}
        rowKey={({ family }) => family}
      />
    </Panel>
  );
}

function useColumns(): readonly Column<Exposure>[] {
  const t = useTranslations('operatorTests');
  const format = useFormatter();
  const share = (value: number | null) =>
    value === null ? t('notYetKnown') : t('percent', { value: format.number(Math.round(100 * value)) });
  return [
    { key: 'family', header: t('exposure.family'), rowHeader: true, cell: ({ title }) => title },
    {
      key: 'test',
      header: t('exposure.test'),
      cell: ({ testTitle, status }) => (status === 'pilot' ? t('exposure.onTrial', { title: testTitle }) : testTitle),
    },
    { key: 'proven', header: t('exposure.proven'), numeric: true, cell: ({ proven }) => format.number(proven) },
    { key: 'share', header: t('exposure.share'), numeric: true, cell: ({ familyShare }) => share(familyShare) },
    {
      key: 'mostAsked',
      header: t('exposure.mostAsked'),
      numeric: true,
      cell: ({ mostAskedShare }) => share(mostAskedShare),
    },
    {
      key: 'verdict',
      header: t('exposure.verdict'),
      cell: ({ mostAskedShare, isOverexposed }) =>
        isOverexposed ? (
          <StateBadge tone="attention">{t('exposure.tooOften')}</StateBadge>
        ) : mostAskedShare === null ? (
          t('notYetKnown')
        ) : (
          <StateBadge tone="good">{t('exposure.withinAim')}</StateBadge>
        ),
    },
  ];
}
