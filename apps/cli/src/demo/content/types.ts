import type { Field } from '@assay/domain/skill/field';
import type { DemoTest } from '../cast/test-stories';

/** How a bidder stands to the job; the seed picks a profile of that kind and a price that fits it. */
export type BidStance = 'seasoned' | 'cheap' | 'newcomer' | 'specialist' | 'misread';

export type DemoBid = {
  readonly stance: BidStance;
  readonly note: string;
  /** One answer for each of the brief's questions, in their order. */
  readonly answers: readonly string[];
  /** Where the note speaks of the SQL badge: whether the bidder must hold it. Left out: either. */
  readonly holdsSqlBadge?: boolean;
};

export type DemoReview = {
  readonly quality: 1 | 2 | 3 | 4 | 5;
  readonly communication: 1 | 2 | 3 | 4 | 5;
  readonly speed: 1 | 2 | 3 | 4 | 5;
  readonly reliability: 1 | 2 | 3 | 4 | 5;
  readonly comment: string;
};

type Work = {
  readonly title: string;
  readonly brief: string;
  /** In major units of the currency: 400 means EUR 400. */
  readonly budget: number;
  /** How long the work takes from the hire, in days. */
  readonly days: number;
  readonly bids: readonly DemoBid[];
};

export type FollowUp = Work & { readonly questions: readonly string[] };

export type Brief = Work & {
  /** Unique over all fields, kebab-case. */
  readonly slug: string;
  readonly field: Field;
  /** Slug of the client whose business the text describes; left out: any client of the field. */
  readonly client?: string;
  readonly currency: string;
  readonly skills: readonly string[];
  readonly requiredBadge?: DemoTest;
  readonly questions: readonly string[];
  /** Shares in percent; they add up to 100. */
  readonly milestones: readonly { readonly title: string; readonly sharePercent: number }[];
  readonly deliveryNote: string;
  readonly changeRequest?: string;
  readonly clientReview: DemoReview;
  readonly freelancerReview: DemoReview;
  readonly followUps: readonly [FollowUp, FollowUp];
};

export type DemoProfile = {
  /** Kebab-case, unique over all fields, as in the address of the profile. */
  readonly slug: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly field: Field;
  readonly headline: string;
  /** 60 to 140 words, first person. */
  readonly summary: string;
  readonly skills: readonly string[];
  readonly hourlyRate: { readonly amount: number; readonly currency: string };
  /** Which stances this person can take in bids. */
  readonly stances: readonly BidStance[];
};

export type DemoClient = {
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  readonly field: Field;
  /** What they do, one or two sentences. */
  readonly about: string;
};
