import type { Field } from '@assay/domain/skill/field';
import type { Badges } from '../cast/badges';
import type { DemoTest } from '../cast/test-stories';
import type { DemoBid, DemoReview } from '../content/types';

/** What the plan of every job goes by; `now` is when the demo market is seeded. */
export type Setting = { readonly now: Date; readonly badges: Badges };

/** A bid of the demo: who sends it, with which words and at which price in whole major units. */
export type CastBid = { readonly person: string; readonly bid: DemoBid; readonly price: number };

export type JobOutcome = 'hired' | 'expired' | 'cancelled';

/** One job of the demo's history, with everybody who takes part and how it goes. */
export type PlannedJob = {
  readonly key: string;
  readonly client: string;
  readonly field: Field;
  readonly title: string;
  readonly brief: string;
  readonly skills: readonly string[];
  readonly requiredBadge: DemoTest | null;
  readonly budget: number;
  readonly currency: string;
  readonly days: number;
  readonly milestones: readonly { readonly title: string; readonly sharePercent: number }[];
  readonly questions: readonly string[];
  readonly postedAt: Date;
  readonly decisionDays: number;
  readonly bids: readonly CastBid[];
  readonly outcome: JobOutcome;
  /** Who is hired, if anybody is. */
  readonly hired: string | null;
  readonly deliveryNote: string;
  readonly changeRequest: string | null;
  /** By the client about the freelancer, and the other way round; null where no review was written. */
  readonly clientReview: DemoReview | null;
  readonly freelancerReview: DemoReview | null;
  /** The acts after the bids are written by hand elsewhere. */
  readonly isStaged?: boolean;
};
