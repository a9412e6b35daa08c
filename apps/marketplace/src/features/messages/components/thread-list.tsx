import { EmptyState } from '@assay/ui/empty-state';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { TimeText } from '@assay/ui/time-text';
import { UnreadCount } from '@assay/ui/unread-count';
import { useTranslations } from 'next-intl';
import { useBidState } from '../../bids/bid-state';
import type { MessagesPage } from '../page-data';

export function ThreadList({ threads, now, timeZone }: MessagesPage) {
  const t = useTranslations('messages.list');
  const bidState = useBidState();
  if (threads.length === 0) {
    return <EmptyState title={t('empty')}>{t('emptyMore')}</EmptyState>;
  }
  return (
    <EntryList label={t('label')}>
      {threads.map(({ id, jobTitle, other, bidState: state, lastMessage, isLastOwn, lastMessageAt, unread }) => (
        <ListEntry
          key={id}
          title={other.name}
          href={`/messages/${id}`}
          aside={<UnreadCount count={unread} of={t('unread')} />}
          meta={
            <>
              <bdi className="min-w-0 [overflow-wrap:anywhere]">{jobTitle}</bdi>
              <span>{bidState(state).label}</span>
              {lastMessage !== null && <TimeText at={new Date(lastMessageAt)} now={now} timeZone={timeZone} />}
            </>
          }
        >
          {lastMessage === null ? (
            <p className="text-ink-faint">{t('noMessages')}</p>
          ) : (
            <p dir="auto" className="line-clamp-2 [overflow-wrap:anywhere]">
              {isLastOwn && <span className="text-ink-faint">{t('own')} </span>}
              {lastMessage}
            </p>
          )}
        </ListEntry>
      ))}
    </EntryList>
  );
}
