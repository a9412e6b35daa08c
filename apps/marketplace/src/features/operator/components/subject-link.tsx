import type { EventSubject } from '@assay/services/operator/subject-rules';

/** What an event concerns, with the page that shows it; or why there is none. */
export function SubjectLink({ subject }: { readonly subject: EventSubject }) {
  if ('why' in subject) return <span className="text-ink-faint">{subject.why}</span>;
  return (
    <a href={subject.href} className="text-link">
      <bdi className="break-words">{subject.title}</bdi>
    </a>
  );
}
