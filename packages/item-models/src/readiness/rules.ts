import type { FeePolicy } from '@assay/domain/fees/policy';

/** What an installation has set, as far as the quiz asks about it. */
export type InstallationRules = {
  readonly fees: FeePolicy;
  readonly currency: string;
  /** Days after which submitted work counts as approved. */
  readonly autoApproveDays: number;
  /** How often a client may ask for changes to one milestone. */
  readonly changeRoundsMax: number;
  readonly reviewWindowDays: number;
  readonly offerValidDays: number;
  readonly openBidsMax: number;
  /** Longest time that a client may set for deciding about bids. */
  readonly decisionDaysMax: number;
  readonly retakeWaitDays: number;
  readonly milestonesMax: number;
  readonly questionsMax: number;
  readonly fileMaxBytes: number;
};
