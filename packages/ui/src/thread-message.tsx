import { useLanguage } from '#language';
import type { ReactNode } from 'react';
import { Avatar } from './avatar';
import { uiWords } from './language/words';
import { TimeText } from './time-text';

export type ThreadMessageProps = {
  readonly author: string;
  readonly sentAt: Date;
  readonly now: Date;
  /** Whether the reader wrote it. */
  readonly own?: boolean;
  /** The paragraphs as typed, or parts such as proposed times and files. */
  readonly children: ReactNode;
  readonly unread?: boolean;
};

/** One message of a thread; what one wrote oneself stands on metal, what others wrote on paper. */
export function ThreadMessage({ author, sentAt, now, own = false, unread = false, children }: ThreadMessageProps) {
  const words = uiWords[useLanguage()];
  return (
    <article className={`flex gap-3 ${own ? 'flex-row-reverse' : ''}`}>
      <Avatar name={author} size="small" />
      <div
        className={`max-w-prose min-w-0 rounded-sm border px-4 py-3 ${own ? 'border-transparent bg-brass-wash' : 'border-line bg-sheet'}`}
      >
        <p className="mb-1 flex flex-wrap items-baseline gap-x-3 text-14">
          <bdi className="font-semibold">{own ? words.you : author}</bdi>
          <span className="text-ink-faint">
            <TimeText at={sentAt} now={now} />
          </span>
          {unread && <span className="font-semibold text-brass">{words.fresh}</span>}
        </p>
        <div dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
          {children}
        </div>
      </div>
    </article>
  );
}

/** Something the system did, said inside a thread: "Interview proposed", "Offer sent". */
export function ThreadEvent({
  at,
  now,
  children,
}: {
  readonly at: Date;
  readonly now: Date;
  readonly children: ReactNode;
}) {
  return (
    <p className="flex flex-wrap items-center justify-center gap-x-2 py-1 text-14 text-ink-faint">
      <span>{children}</span>
      <TimeText at={at} now={now} />
    </p>
  );
}
