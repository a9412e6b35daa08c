import { notFound, redirect } from 'next/navigation';
import { api } from '../../../../lib/api';
import { logInPath, ownPath } from '../../../../lib/paths';
import { refusalOf } from '../../../../lib/refusal-of';

/** Leads to the place that a notice is about, and marks the notice as read. */
export async function GET(_: Request, { params }: RouteContext<'/notices/[noticeId]'>): Promise<never> {
  const { noticeId } = await params;
  redirect(ownPath(await placeOf(noticeId), '/notices'));
}

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
