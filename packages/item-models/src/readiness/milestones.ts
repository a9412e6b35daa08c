import { allows, statesOf, terminalStates } from '@assay/domain/kernel/state-table';
import { milestoneStates, type MilestoneState } from '@assay/domain/milestone/states';

const ended = new Set<string>(terminalStates(milestoneStates));

/** Paid in and neither earned nor given back. */
export const heldStates: ReadonlySet<MilestoneState> = new Set(
  statesOf(milestoneStates).filter((state) => !ended.has(state) && !allows(milestoneStates, state, 'cancel')),
);

/** How questions name the states of a milestone. */
export const stateWords = {
  planned: 'planned',
  funded: 'funded',
  submitted: 'submitted',
  changes_requested: 'sent back for changes',
  released: 'released',
} as const satisfies Partial<Record<MilestoneState, string>>;

export type AskedState = keyof typeof stateWords;

/** "first", "first and third", "first, second and third". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
