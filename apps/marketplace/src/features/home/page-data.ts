import { dateLetter, type Hallmarks } from '@assay/domain/badge/hallmark';
import type { Money } from '@assay/domain/money/money';

/** One live figure of this market, with the place where its rows stand. */
export type HomeFigure = {
  readonly label: string;
  readonly value: number | Money;
  readonly unit?: string;
  readonly href: string;
  readonly note?: string;
};

export type HomeJob = {
  readonly id: string;
  readonly title: string;
  readonly field: string;
  readonly budget: Money;
  readonly bids: number;
  readonly postedAt: Date;
  readonly decisionAt: Date;
};

export type Home = {
  readonly now: Date;
  /** An example of the four marks, for explaining them; nobody's badge. */
  readonly specimen: Hallmarks;
  readonly figures: readonly HomeFigure[];
  readonly latestJobs: readonly HomeJob[];
};

/** What the first page shows: an empty market has neither figures nor jobs. */
export async function loadHome(): Promise<Home> {
  const now = new Date();
  return { now, specimen: specimenMarks(now), figures: [], latestJobs: [] };
}

function specimenMarks(now: Date): Hallmarks {
  return {
    skill: 'SQL',
    level: 'Level 2',
    band: 'proficient',
    assurance: 'A2',
    year: now.getUTCFullYear(),
    dateLetter: dateLetter(now),
  };
}
