import type { SubmissionDto } from '@assay/services/contract/read';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { fileSize } from '../file-size';

export type SubmissionsProps = {
  readonly submissions: readonly SubmissionDto[];
  readonly now: Date;
  readonly timeZone: string;
};

/** What was handed in, round by round, with what the client asked to be changed. */
export function Submissions({ submissions, now, timeZone }: SubmissionsProps) {
  const t = useTranslations('contracts.work');
  const size = useTranslations('market.fileSize');
  if (submissions.length === 0) return null;
  return (
    <ol className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {submissions.map(({ id, note, submittedAt, changeRequest, file }, index) => (
        <li key={id} className="rounded-sm border border-line bg-sheet px-4 py-3">
          <p className="text-14 text-ink-faint">
            {t.rich(submissions.length > 1 ? 'round' : 'handedIn', {
              number: index + 1,
              time: () => <TimeText at={new Date(submittedAt)} now={now} timeZone={timeZone} />,
            })}
          </p>
          <p dir="auto" className="mt-1 max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">
            {note}
          </p>
          {file && (
            <p className="mt-2 [overflow-wrap:anywhere]">
              <a href={`/files/${file.id}`} download className="text-link">
                <bdi>{file.name}</bdi>
              </a>{' '}
              <span className="text-14 text-ink-faint">{fileSize(file.sizeBytes, size)}</span>
            </p>
          )}
          {changeRequest !== null && (
            <blockquote className="mt-3 border-s-2 border-brass-line ps-3">
              <p className="text-14 text-ink-faint">{t('changes')}</p>
              <p dir="auto" className="max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">
                {changeRequest}
              </p>
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  );
}
