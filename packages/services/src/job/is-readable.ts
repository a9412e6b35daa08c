import type { AccountId } from '@assay/domain/kernel/id';
import type { JobRow } from './lock-job';

/** Whether somebody, or with null a stranger, may read a job: a draft, and one that an operator removed, is its client's alone. */
export function isReadable(
  { state, clientId }: Pick<JobRow, 'state' | 'clientId'>,
  viewerId: AccountId | null,
): boolean {
  return (state !== 'draft' && state !== 'removed') || clientId === viewerId;
}
