import { bidStates } from '@assay/domain/bid/states';
import { allows } from '@assay/domain/kernel/state-table';
import type { JobRow } from '../job/lock-job';
import { actForJob } from '../kernel/acting';
import type { Unit } from '../kernel/transaction';
import { lockBidsOfJob } from './lock-bid';
import { moveBids } from './move';

/** Ends the undecided bids of a job that ended without a hire. */
export async function closeBidsOfJob(unit: Unit, job: JobRow): Promise<void> {
  const bids = (await lockBidsOfJob(unit, job)).filter(({ state }) => allows(bidStates, state, 'close'));
  await moveBids(unit, { bids, job }, { command: 'close', set: { decidedAt: unit.now } });
}

/** Declines every other live bid of a job that somebody was hired for, and says so to the bidders. */
export async function declineOtherBids(unit: Unit, job: JobRow, hired: { readonly id: string }): Promise<void> {
  // It is the hired freelancer who acts here, and they see no bid but their own.
  await actForJob(unit, job.id, () => declineAllBut(unit, job, hired));
}

async function declineAllBut(unit: Unit, job: JobRow, hired: { readonly id: string }): Promise<void> {
  const reason = 'The client hired somebody else for this job.';
  const bids = (await lockBidsOfJob(unit, job)).filter(
    ({ id, state }) => id !== hired.id && allows(bidStates, state, 'decline'),
  );
  await moveBids(
    unit,
    { bids, job },
    { command: 'decline', set: { declineReason: reason, decidedAt: unit.now }, says: { because: 'hire' } },
  );
}
