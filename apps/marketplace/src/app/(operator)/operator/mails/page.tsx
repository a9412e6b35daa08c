import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { MailList } from '../../../../features/operator-mails/components/mail-list';
import { loadMails } from '../../../../features/operator-mails/page-data';
import { hrefWith } from '../../../../features/operator/params';

export const metadata: Metadata = { title: 'Kept mails' };

const withoutServer =
  'Mails that were written and not sent, since there is no mail server in the settings. Open one to pass its link on by hand; the log records who opened which.';
const withServer =
  'Mails that the mail server has not taken yet. A link in a mail is its recipient’s alone: the text is forgotten when it is sent, and cannot be opened here.';

export default async function MailsPage({ searchParams }: PageProps<'/operator/mails'>) {
  const { items, nextCursor, sendsMail, cursor, now } = await loadMails(await searchParams);
  return (
    <>
      <PageHeader title="Kept mails" lead={sendsMail ? withServer : withoutServer} />
      {items.length === 0 ? (
        <EmptyState title="No mail is waiting." />
      ) : (
        <MailList mails={items} canOpen={!sendsMail} now={now} />
      )}
      <CursorPagination
        firstHref={cursor === undefined ? undefined : '/operator/mails'}
        nextHref={nextCursor === null ? undefined : hrefWith('/operator/mails', { cursor: nextCursor })}
      />
    </>
  );
}
