import 'server-only';
import type { DeadLetterDto } from '@assay/services/dead-letter/list';
import type { FailingDeadline } from '@assay/services/deadline/list-failing';
import type { Page } from '@assay/services/kernel/page';
import { pageData } from '../../lib/page-data';
import { param, type RawParams } from '../operator/params';

export type DeadLettersPage = Page<DeadLetterDto> & {
  readonly failing: readonly FailingDeadline[];
  readonly which: 'pending' | 'all';
  readonly cursor: string | undefined;
  readonly now: Date;
};

export async function loadDeadLetters(params: RawParams): Promise<DeadLettersPage> {
  const which = param(params, 'which') === 'all' ? 'all' : 'pending';
  const cursor = param(params, 'cursor');
  const [page, failing] = await pageData('/operator/dead-letters', (api) =>
    Promise.all([api.operator.deadLetters({ which, cursor }), api.operator.failingDeadlines()]),
  );
  return { ...page, failing, which, cursor, now: new Date() };
}
