import type { TrackRecord } from '@assay/protocol/dto/person';
import { Panel } from '@assay/ui/panel';
import { StatFigure, StatRow } from '@assay/ui/stat-figure';
import { Why } from '@assay/ui/why';
import { counted } from '../../jobs/counted';

/** What finished work says, with how it is computed. */
export function RecordPanel({ record }: { readonly record: TrackRecord }) {
  return (
    <Panel title="Record" level={3}>
      <StatRow>
        <StatFigure label="Finished contracts" value={record.finishedContracts.toLocaleString('en')} />
        <StatFigure
          label="Score"
          value={record.meanScore === null ? '–' : record.meanScore.toFixed(2)}
          unit={record.meanScore === null ? undefined : 'of 5'}
          note={record.reviews === 0 ? 'no reviews yet' : `from ${counted(record.reviews, 'review')}`}
        />
      </StatRow>
      <div className="mt-3">
        <Why label="How is the score computed?">
          Each review carries four marks from 1 to 5: quality, communication, speed, reliability. Its value is their
          plain mean, (q + c + s + r) ÷ 4, and the score is the plain mean of these values over all open reviews,
          rounded to two decimals. No review counts more than another, none is left out, and nothing else enters. Both
          sides review before either can read the other’s, so that nobody answers in kind.
        </Why>
      </div>
    </Panel>
  );
}
