import { completeIfFinished } from '../contract/complete';
import type { Unit } from '../kernel/transaction';
import { releaseMilestone } from '../payment/release';
import type { LockedMilestone } from './lock-milestone';

/** Releases approved work; with the last milestone the contract is complete. */
export async function settleMilestone(
  unit: Unit,
  locked: LockedMilestone,
  releasedBy: 'client' | 'timer',
): Promise<void> {
  await releaseMilestone(unit, locked, releasedBy);
  await completeIfFinished(unit, locked.contract);
}
