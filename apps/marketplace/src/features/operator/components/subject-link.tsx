import type { EventSubject } from '@assay/services/operator/subject-rules';
import { useTranslations } from 'next-intl';

/** What an event concerns, with the page that shows it; or why there is none. */
export function SubjectLink({ subject }: { readonly subject: EventSubject }) {
  const t = useTranslations('operator.subject');
  if ('why' in subject) return <span className="text-ink-faint">{t(`why.${subject.why}`)}</span>;
  return (
    <a href={subject.href} className="text-link">
      {'called' in subject ? (
        <bdi className="break-words">{t(subject.called)}</bdi>
      ) : (
        // Of people, or in the language of a mail's reader.
        <bdi lang="" className="break-words">
          {subject.title}
        </bdi>
      )}
    </a>
  );
}
