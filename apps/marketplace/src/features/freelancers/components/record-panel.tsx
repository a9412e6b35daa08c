import type { TrackRecord } from '@assay/protocol/dto/person';
import { Panel } from '@assay/ui/panel';
import { StatFigure, StatRow } from '@assay/ui/stat-figure';
import { Why } from '@assay/ui/why';
import { useFormatter, useTranslations } from 'next-intl';

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** What finished work says, with how it is computed. */
export function RecordPanel({ record }: { readonly record: TrackRecord }) {
  const t = useTranslations('freelancers.record');
  const format = useFormatter();
  return (
    <Panel title={t('title')} level={3}>
      <StatRow>
        <StatFigure label={t('finished')} value={format.number(record.finishedContracts)} />
        <StatFigure
          label={t('score')}
          value={record.meanScore === null ? '–' : format.number(record.meanScore, twoDecimals)}
          unit={record.meanScore === null ? undefined : t('ofFive')}
          note={t('reviews', { count: record.reviews })}
        />
      </StatRow>
      <div className="mt-3">
        <Why label={t('why')}>{t('because')}</Why>
      </div>
    </Panel>
  );
}
