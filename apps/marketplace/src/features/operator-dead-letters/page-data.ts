import 'server-only';
import type { DeadLetterDto } from '@assay/services/dead-letter/list';
import type { Page } from '@assay/services/kernel/page';
import { pageData } from '../../lib/page-data';
import { param, type RawParams } from '../operator/params';

export type DeadLettersPage = Page<DeadLetterDto> & {
  readonly which: 'pending' | 'all';
  readonly cursor: string | undefined;
  readonly now: Date;
};

export async function loadDeadLetters(params: RawParams): Promise<DeadLettersPage> {
  const which = param(params, 'which') === 'all' ? 'all' : 'pending';
  const cursor = param(params, 'cursor');
  const page = await pageData('/operator/dead-letters', (api) => api.operator.deadLetters({ which, cursor }));
  return { ...page, which, cursor, now: new Date() };
}
