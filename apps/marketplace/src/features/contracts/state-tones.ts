import type { ContractState } from '@assay/domain/contract/states';
import type { MilestoneState } from '@assay/domain/milestone/states';
import type { Tone } from '@assay/ui/tone';

export const contractTone: Readonly<Record<ContractState, Tone>> = {
  active: 'progress',
  completed: 'good',
  ended: 'neutral',
};

export const milestoneTone: Readonly<Record<MilestoneState, Tone>> = {
  planned: 'neutral',
  funding: 'attention',
  funded: 'progress',
  submitted: 'progress',
  changes_requested: 'attention',
  released: 'good',
  refunded: 'bad',
  cancelled: 'neutral',
};
