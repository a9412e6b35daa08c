import { fewestJudged, fewestShown } from '@assay/domain/assessment/statistics';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';
import type { TestHealth } from '../test-health';
import { useNumbers } from '../numbers';
import { useTestColumns } from './test-columns';

type Props = {
  readonly tests: readonly TestHealth[];
  readonly now: Date;
  readonly limits: {
    readonly reliability: number;
    readonly exposure: { readonly warn: number; readonly most: number };
  };
};

/** Every test in a row: what is proven, how widely it was asked, what the answers say. */
export function TestsHealth({ tests, now, limits }: Props) {
  const t = useTranslations('operatorBank.tests');
  const { percent, coefficient } = useNumbers();
  const columns = useTestColumns(now, limits.reliability);
  if (tests.length === 0) {
    return (
      <Panel title={t('title')}>
        <EmptyState title={t('none')} />
      </Panel>
    );
  }
  return (
    <Panel title={t('title')}>
      <p className="mb-4 max-w-prose text-ink-soft">{t('lead')}</p>
      <Table
        caption={t('caption')}
        density="compact"
        columns={columns}
        rows={tests}
        rowKey={({ pool }) => `${pool.slug} ${pool.testVersion}`}
      />
      <div className="mt-4 grid gap-2">
        <Why label={t('whyReliability')}>
          {t('becauseReliability', {
            limit: coefficient(limits.reliability),
            shown: fewestShown,
            judged: fewestJudged,
          })}
        </Why>
        <Why label={t('whyExposure')}>
          {t('becauseExposure', { warn: percent(limits.exposure.warn), most: percent(limits.exposure.most) })}
        </Why>
      </div>
    </Panel>
  );
}
