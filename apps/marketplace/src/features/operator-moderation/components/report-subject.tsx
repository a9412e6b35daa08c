import type { ReportDto } from '@assay/services/operator/list-reports';

const kinds = { job: 'Job', profile: 'Profile', message: 'Message' } as const;

/** What was reported, with the way to it; a message is shown, since it has no page of its own. */
export function ReportSubject({
  subjectKind,
  subjectId,
  subject,
}: Pick<ReportDto, 'subjectKind' | 'subjectId' | 'subject'>) {
  if (subject === null) return `${kinds[subjectKind]} that is no longer there`;
  if (subjectKind === 'message') return <q className="whitespace-pre-line">{subject}</q>;
  const href = subjectKind === 'job' ? `/jobs/${subjectId}` : `/freelancers/${subject}`;
  return (
    <>
      {kinds[subjectKind]}:{' '}
      <a href={href} className="text-link">
        <bdi>{subject}</bdi>
      </a>
    </>
  );
}
