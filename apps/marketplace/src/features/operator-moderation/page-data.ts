import 'server-only';
import type { Page } from '@assay/services/kernel/page';
import type { ReportDto } from '@assay/services/operator/list-reports';
import { pageData } from '../../lib/page-data';
import { param, type RawParams } from '../operator/params';

export type ModerationPage = Page<ReportDto> & {
  readonly which: 'open' | 'decided';
  readonly cursor: string | undefined;
  readonly now: Date;
};

export async function loadModeration(params: RawParams): Promise<ModerationPage> {
  const which = param(params, 'which') === 'decided' ? 'decided' : 'open';
  const cursor = param(params, 'cursor');
  const page = await pageData('/operator/moderation', (api) => api.operator.reports({ which, cursor }));
  return { ...page, which, cursor, now: new Date() };
}
