import { planCompletion } from '../contract/complete';
import { applyChanges } from '../kernel/apply-changes';
import type { Unit } from '../kernel/transaction';
import { planRelease } from '../payment/release';
import type { LockedMilestone } from './lock-milestone';

/** Releases approved work; with the last milestone the contract is complete. */
export async function settleMilestone(
  unit: Unit,
  locked: LockedMilestone,
  releasedBy: 'client' | 'timer',
): Promise<void> {
  const [released, completed] = await Promise.all([
    planRelease(unit, locked, releasedBy),
    planCompletion(unit, locked.contract, locked.milestone),
  ]);
  await applyChanges(unit, [released, completed]);
}
