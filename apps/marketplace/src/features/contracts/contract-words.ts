import type { ContractState } from '@assay/domain/contract/states';
import type { MilestoneState } from '@assay/domain/milestone/states';
import type { Tone } from '@assay/ui/tone';

type StateWords = { readonly label: string; readonly tone: Tone };

export const contractWords: Readonly<Record<ContractState, StateWords>> = {
  active: { label: 'Running', tone: 'progress' },
  completed: { label: 'Completed', tone: 'good' },
  ended: { label: 'Ended early', tone: 'neutral' },
};

export const milestoneWords: Readonly<Record<MilestoneState, StateWords>> = {
  planned: { label: 'Planned, not funded yet', tone: 'neutral' },
  funding: { label: 'Transfer awaited', tone: 'attention' },
  funded: { label: 'Funded, in progress', tone: 'progress' },
  submitted: { label: 'Handed in, waits for approval', tone: 'progress' },
  changes_requested: { label: 'Changes asked for', tone: 'attention' },
  released: { label: 'Approved and released', tone: 'good' },
  refunded: { label: 'Given back to the client', tone: 'bad' },
  cancelled: { label: 'Fell away', tone: 'neutral' },
};
