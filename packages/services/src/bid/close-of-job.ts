import { bidStates } from '@assay/domain/bid/states';
import { allows } from '@assay/domain/kernel/state-table';
import type { JobRow } from '../job/lock-job';
import { actForJob, askForJob } from '../kernel/acting';
import type { Unit } from '../kernel/transaction';
import { lockBidsOfJob, type BidRow } from './lock-bid';
import { moveBids } from './move';

/** Ends the undecided bids of a job that ended without a hire. */
export async function closeBidsOfJob(unit: Unit, job: JobRow): Promise<void> {
  const bids = (await lockBidsOfJob(unit, job)).filter(({ state }) => allows(bidStates, state, 'close'));
  await moveBids(unit, { bids, job }, { command: 'close', set: { decidedAt: unit.now } });
}

/**
 * The other live bids of a job that somebody is being hired for, locked. It is the hired freelancer who acts here, and
 * they see no bid but their own.
 */
export async function lockOtherBids(unit: Unit, job: JobRow, hired: { readonly id: string }): Promise<BidRow[]> {
  const bids = await askForJob(unit, job.id, lockBidsOfJob(unit, job));
  return bids.filter(({ id, state }) => id !== hired.id && allows(bidStates, state, 'decline'));
}

/** Declines them and says so to the bidders. */
export async function declineBecauseOfHire(unit: Unit, job: JobRow, bids: readonly BidRow[]): Promise<void> {
  if (bids.length === 0) return;
  const set = { declineReason: 'The client hired somebody else for this job.', decidedAt: unit.now };
  await actForJob(unit, job.id, () =>
    moveBids(unit, { bids, job }, { command: 'decline', set, says: { because: 'hire' } }),
  );
}
