import type { OwnAttempt } from '@assay/protocol/dto/attempt';
import { StateBadge } from '@assay/ui/state-badge';
import { Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import type { Tone } from '@assay/ui/tone';
import { RetakeLine } from './retake-line';

export type AttemptTableProps = {
  readonly attempts: readonly OwnAttempt[];
  readonly now: Date;
  readonly timeZone: string | undefined;
  /** Where attempts at several tests stand together. */
  readonly withTest?: boolean;
};

/** One's own attempts with dates and results; nobody else sees them. */
export function AttemptTable({ attempts, now, timeZone, withTest = false }: AttemptTableProps) {
  return (
    <Table
      caption="Your attempts"
      rows={attempts}
      rowKey={({ attemptId }) => attemptId}
      columns={[
        {
          key: 'attempt',
          header: 'Attempt',
          rowHeader: true,
          cell: (attempt) => (
            <a href={pageOf(attempt)} className="text-link">
              {withTest ? `${attempt.testTitle}, attempt ${attempt.attemptNo}` : `Attempt ${attempt.attemptNo}`}
            </a>
          ),
        },
        {
          key: 'startedAt',
          header: 'Started',
          cell: ({ startedAt }) => <TimeText at={new Date(startedAt)} now={now} timeZone={timeZone} show="absolute" />,
        },
        {
          key: 'result',
          header: 'Result',
          cell: (attempt) => <StateBadge tone={outcome(attempt).tone}>{outcome(attempt).label}</StateBadge>,
        },
        {
          key: 'score',
          header: 'Score, mark',
          numeric: true,
          cell: ({ score, maxScore, passMark }) => (score === null ? '–' : `${score} of ${maxScore}, mark ${passMark}`),
        },
        {
          key: 'retake',
          header: 'Again',
          cell: ({ retake }) => <RetakeLine retake={retake} now={now} timeZone={timeZone} />,
        },
      ]}
    />
  );
}

function pageOf({ attemptId, state }: OwnAttempt): string {
  return state === 'started' ? `/attempts/${attemptId}` : `/attempts/${attemptId}/result`;
}

function outcome({ state, passed }: OwnAttempt): { readonly tone: Tone; readonly label: string } {
  if (state === 'started') return { tone: 'progress', label: 'Running' };
  if (state === 'abandoned') return { tone: 'neutral', label: 'Given up' };
  return passed === true ? { tone: 'good', label: 'Passed' } : { tone: 'attention', label: 'Not passed' };
}
