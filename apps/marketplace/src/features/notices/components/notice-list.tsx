import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { TimeText } from '@assay/ui/time-text';
import { UnreadDot } from '@assay/ui/unread-count';
import { useTranslations } from 'next-intl';
import type { NoticesPage } from '../page-data';

/** What has happened, newest first; opening one marks it as read and leads to its place. */
export function NoticeList({ notices, nextCursor, isContinued, now, timeZone }: NoticesPage) {
  const t = useTranslations('notices');
  if (notices.length === 0) {
    return <EmptyState title={t('empty')}>{t('emptyMore')}</EmptyState>;
  }
  return (
    <>
      <EntryList label={t('list')}>
        {notices.map(({ id, title, line, occurredAt, isRead }) => (
          <ListEntry
            key={id}
            title={title}
            href={`/notices/${id}`}
            meta={
              <>
                {!isRead && <UnreadDot label={t('unread')} />}
                <TimeText at={new Date(occurredAt)} now={now} timeZone={timeZone} />
              </>
            }
          >
            <p className="[overflow-wrap:anywhere]">{line}</p>
          </ListEntry>
        ))}
      </EntryList>
      <CursorPagination
        nextHref={nextCursor === null ? undefined : `/notices?cursor=${encodeURIComponent(nextCursor)}`}
        firstHref={isContinued ? '/notices' : undefined}
      />
    </>
  );
}
