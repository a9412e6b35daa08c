import type { BidId, ContractId, JobId, MilestoneId } from '@assay/domain/kernel/id';

/** What the acts of one job find out as they go. */
export type JobState = {
  jobId?: JobId;
  readonly bids: Map<string, BidId>;
  contractId?: ContractId;
  milestones: readonly { readonly id: MilestoneId; readonly dueAt: Date }[];
};

export function newJobState(): JobState {
  return { bids: new Map(), milestones: [] };
}
