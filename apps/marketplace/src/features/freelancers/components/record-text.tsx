import type { TrackRecord } from '@assay/protocol/dto/person';
import { useTranslations } from 'next-intl';

/** Finished contracts and reviews in two short lines; a newcomer is named as one, not as a zero. */
export function RecordText({ record }: { readonly record: TrackRecord }) {
  const t = useTranslations('freelancers.recordText');
  if (record.finishedContracts === 0 && record.reviews === 0) {
    return <span className="text-14 text-ink-faint">{t('newcomer')}</span>;
  }
  return (
    <span className="grid gap-0.5">
      <span>{t('finished', { count: record.finishedContracts })}</span>
      <span className="text-14 text-ink-faint tabular-nums">
        {record.meanScore === null
          ? t('noReviews')
          : t.rich('score', {
              score: record.meanScore,
              reviews: record.reviews,
              strong: (text) => <span className="font-semibold text-ink">{text}</span>,
            })}
      </span>
    </span>
  );
}
