import { notFound, redirect } from 'next/navigation';
import { api } from '../../../../lib/api';
import { logInPath, ownPath } from '../../../../lib/paths';
import { refusalOf } from '../../../../lib/refusal-of';
import { nothingHead, sitePage } from '../../../../lib/site-page';

export const generateMetadata = nothingHead;

/** Leads to the place that a notice is about, and marks the notice as read. It shows something only where there is none. */
export default sitePage(async function NoticePage({ params }: PageProps<'/notices/[noticeId]'>) {
  const { noticeId } = await params;
  redirect(ownPath(await placeOf(noticeId), '/notices'));
});

async function placeOf(noticeId: string): Promise<string> {
  try {
    return (await (await api()).notice.open({ noticeId })).path;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.code === 'not_signed_in') redirect(logInPath('/notices'));
    if (refusal) notFound();
    throw error;
  }
}
