import { ThreadEvent, ThreadMessage } from '@assay/ui/thread-message';
import { useTranslations } from 'next-intl';
import { conversationOf } from '../conversation';
import type { ThreadPage } from '../page-data';
import { InterviewCard } from './interview-card';

/** The conversation, oldest first, with what happened to the bid between the messages. */
export function ConversationView({ thread, now, timeZone }: ThreadPage) {
  const t = useTranslations('messages');
  const { client, freelancer, viewerIs } = thread;
  const own = viewerIs === 'client' ? client : freelancer;
  const nameOf = (id: string) => (id === client.id ? client.name : freelancer.name);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5" role="log" aria-label={t('conversation')}>
      {conversationOf(thread).map((entry) => {
        switch (entry.kind) {
          case 'message':
            return (
              <ThreadMessage
                key={entry.key}
                author={nameOf(entry.message.authorId)}
                sentAt={entry.at}
                now={now}
                own={entry.message.authorId === own.id}
                unread={entry.message.isNew}
              >
                {entry.message.body}
              </ThreadMessage>
            );
          case 'step':
            return (
              <ThreadEvent key={entry.key} at={entry.at} now={now}>
                {t(`step.${entry.step}.${viewerIs}`)}
              </ThreadEvent>
            );
          case 'interview':
            return (
              <InterviewCard
                key={entry.key}
                interview={entry.interview}
                viewerIs={viewerIs}
                now={now}
                timeZone={timeZone}
              />
            );
        }
      })}
    </div>
  );
}
