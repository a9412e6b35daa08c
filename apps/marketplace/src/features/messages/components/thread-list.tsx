import { EmptyState } from '@assay/ui/empty-state';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { TimeText } from '@assay/ui/time-text';
import { UnreadCount } from '@assay/ui/unread-count';
import { useBidState } from '../../bids/bid-state';
import type { MessagesPage } from '../page-data';

export function ThreadList({ threads, now, timeZone }: MessagesPage) {
  const bidState = useBidState();
  if (threads.length === 0) {
    return (
      <EmptyState title="Conversations will stand here.">
        One begins when a client puts a bid on the short list, and goes on in the contract.
      </EmptyState>
    );
  }
  return (
    <EntryList label="Conversations, the latest first">
      {threads.map(({ id, jobTitle, other, bidState: state, lastMessage, lastMessageAt, unread }) => (
        <ListEntry
          key={id}
          title={other.name}
          href={`/messages/${id}`}
          aside={<UnreadCount count={unread} of="unread messages" />}
          meta={
            <>
              <bdi className="min-w-0 [overflow-wrap:anywhere]">{jobTitle}</bdi>
              <span>{bidState(state).label}</span>
              <TimeText at={new Date(lastMessageAt)} now={now} timeZone={timeZone} />
            </>
          }
        >
          {lastMessage === null ? (
            <p className="text-ink-faint">No messages yet.</p>
          ) : (
            <p dir="auto" className="line-clamp-2 [overflow-wrap:anywhere]">
              {lastMessage}
            </p>
          )}
        </ListEntry>
      ))}
    </EntryList>
  );
}
