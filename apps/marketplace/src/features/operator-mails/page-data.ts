import 'server-only';
import type { KeptMails } from '@assay/services/mail/list-kept';
import { pageData } from '../../lib/page-data';
import { param, type RawParams } from '../operator/params';

export type MailsPage = KeptMails & { readonly cursor: string | undefined; readonly now: Date };

export async function loadMails(params: RawParams): Promise<MailsPage> {
  const cursor = param(params, 'cursor');
  const page = await pageData('/operator/mails', (api) => api.operator.keptMails({ cursor, limit: 50 }));
  return { ...page, cursor, now: new Date() };
}
