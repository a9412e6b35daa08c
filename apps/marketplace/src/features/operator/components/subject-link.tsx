import type { EventSubject } from '@assay/services/operator/subject-rules';
import { useTranslations } from 'next-intl';

/** What an event concerns, with the page that shows it; or why there is none. */
export function SubjectLink({ subject }: { readonly subject: EventSubject }) {
  const t = useTranslations('operator.subject');
  if ('why' in subject) return <span className="text-ink-faint">{t(`why.${subject.why}`)}</span>;
  return (
    <a href={subject.href} className="text-link">
      <bdi className="break-words">{'called' in subject ? t(subject.called) : subject.title}</bdi>
    </a>
  );
}
