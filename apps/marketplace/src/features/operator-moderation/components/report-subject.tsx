import type { ReportDto } from '@assay/services/operator/list-reports';
import { useTranslations } from 'next-intl';

/** What was reported, with the way to it; a message is shown, since it has no page of its own. */
export function ReportSubject({
  subjectKind,
  subjectId,
  subject,
}: Pick<ReportDto, 'subjectKind' | 'subjectId' | 'subject'>) {
  const t = useTranslations('operatorModeration.subject');
  if (subject === null) return t(`gone.${subjectKind}`);
  if (subjectKind === 'message') return <q className="whitespace-pre-line">{subject}</q>;
  const href = subjectKind === 'job' ? `/jobs/${subjectId}` : `/freelancers/${subject}`;
  return t.rich(`found.${subjectKind}`, {
    subject: () => (
      <a href={href} className="text-link">
        <bdi>{subject}</bdi>
      </a>
    ),
  });
}
