import type { TrackRecord } from '@assay/protocol/dto/person';
import { counted } from '../../jobs/counted';

/** Finished contracts and reviews in two short lines; a newcomer is named as one, not as a zero. */
export function RecordText({ record }: { readonly record: TrackRecord }) {
  if (record.finishedContracts === 0 && record.reviews === 0) {
    return <span className="text-14 text-ink-faint">New on this market</span>;
  }
  return (
    <span className="grid gap-0.5">
      <span>{counted(record.finishedContracts, 'finished contract')}</span>
      <span className="text-14 text-ink-faint tabular-nums">
        {record.meanScore === null ? (
          'No reviews yet'
        ) : (
          <>
            <span className="font-semibold text-ink">{record.meanScore.toFixed(1)}</span> of 5 from{' '}
            {counted(record.reviews, 'review')}
          </>
        )}
      </span>
    </span>
  );
}
