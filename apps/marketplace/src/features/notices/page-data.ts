import type { NoticeDto } from '@assay/services/notice/list';
import { getLocale } from 'next-intl/server';
import { readViewer } from '../../lib/context';
import { pageData } from '../../lib/page-data';

export type NoticesPage = {
  readonly now: Date;
  readonly timeZone: string;
  readonly notices: readonly NoticeDto[];
  readonly nextCursor: string | null;
  readonly isContinued: boolean;
};

export async function loadNotices(cursor: string | undefined): Promise<NoticesPage> {
  const timeZone = (await readViewer())?.timeZone ?? 'UTC';
  const locale = await getLocale();
  const { items, nextCursor } = await pageData('/notices', (api) =>
    api.notice.list({ timeZone, locale, limit: 30, ...(cursor === undefined ? {} : { cursor }) }),
  );
  return { now: new Date(), timeZone, notices: items, nextCursor, isContinued: cursor !== undefined };
}
