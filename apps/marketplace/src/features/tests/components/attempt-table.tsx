import type { OwnAttempt } from '@assay/protocol/dto/attempt';
import { StateBadge } from '@assay/ui/state-badge';
import { Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import type { Tone } from '@assay/ui/tone';
import { useTranslations } from 'next-intl';
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
  const t = useTranslations('tests.attempts');
  return (
    <Table
      caption={t('caption')}
      rows={attempts}
      rowKey={({ attemptId }) => attemptId}
      columns={[
        {
          key: 'attempt',
          header: t('attempt'),
          rowHeader: true,
          cell: (attempt) => (
            <a href={pageOf(attempt)} className="text-link">
              {t(withTest ? 'numberedOf' : 'numbered', { test: attempt.testTitle, number: attempt.attemptNo })}
            </a>
          ),
        },
        {
          key: 'startedAt',
          header: t('started'),
          cell: ({ startedAt }) => <TimeText at={new Date(startedAt)} now={now} timeZone={timeZone} show="absolute" />,
        },
        {
          key: 'result',
          header: t('result'),
          cell: (attempt) => (
            <StateBadge tone={outcomeTone[outcome(attempt)]}>{t(`outcome.${outcome(attempt)}`)}</StateBadge>
          ),
        },
        {
          key: 'score',
          header: t('score'),
          numeric: true,
          cell: ({ score, maxScore, passMark }) =>
            score === null ? '–' : t('scoreOf', { score, max: maxScore, mark: passMark }),
        },
        {
          key: 'retake',
          header: t('again'),
          cell: ({ retake }) => <RetakeLine retake={retake} now={now} timeZone={timeZone} />,
        },
      ]}
    />
  );
}

function pageOf({ attemptId, state }: OwnAttempt): string {
  return state === 'started' ? `/attempts/${attemptId}` : `/attempts/${attemptId}/result`;
}

const outcomeTone = {
  running: 'progress',
  abandoned: 'neutral',
  passed: 'good',
  notPassed: 'attention',
} as const satisfies Readonly<Record<string, Tone>>;

function outcome({ state, passed }: OwnAttempt): keyof typeof outcomeTone {
  if (state === 'started') return 'running';
  if (state === 'abandoned') return 'abandoned';
  return passed === true ? 'passed' : 'notPassed';
}
