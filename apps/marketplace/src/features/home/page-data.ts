import 'server-only';
import { dateLetter, type Hallmarks } from '@assay/domain/badge/hallmark';
import type { Money } from '@assay/domain/money/money';
import type { Field } from '@assay/domain/skill/field';
import type { JobSummary } from '@assay/protocol/dto/job';
import type { AsOf } from '@assay/services/figures/as-of';
import type { PublicFigures } from '@assay/services/figures/read-public';
import { getTranslations } from 'next-intl/server';
import { api } from '../../lib/api';

const LATEST_SHOWN = 6;

/** One live figure of this market, with the place where its rows stand. */
export type HomeFigure = {
  readonly name: 'jobsOpen' | 'hiresThisMonth' | 'badgesShown' | 'testsPassed';
  readonly value: number;
  readonly href?: string;
};

export type HomeJob = {
  readonly id: string;
  readonly title: string;
  readonly field: Field;
  readonly budget: Money;
  readonly bids: number;
  readonly postedAt: Date;
  readonly decisionAt: Date;
};

export type Home = {
  readonly now: Date;
  /** How far the log had come from which the figures are computed. */
  readonly asOf: AsOf;
  /** An example of the four marks, for explaining them; nobody's badge. */
  readonly specimen: Hallmarks;
  readonly figures: readonly HomeFigure[];
  readonly latestJobs: readonly HomeJob[];
};

/** What the first page shows: an empty market has neither figures nor jobs. */
export async function loadHome(): Promise<Home> {
  const { figures, job } = await api();
  const [measured, { items }] = await Promise.all([figures.public(), job.search({ limit: LATEST_SHOWN })]);
  const { asOf } = measured;
  return {
    now: asOf.now,
    asOf,
    specimen: await specimenMarks(asOf.now),
    figures: homeFigures(measured),
    latestJobs: items.map(homeJob),
  };
}

function homeFigures({ jobsOpen, hiresThisMonth, badgesShown, testsPassed }: PublicFigures): HomeFigure[] {
  const figures: HomeFigure[] = [
    { name: 'jobsOpen', value: jobsOpen, href: '/jobs' },
    { name: 'hiresThisMonth', value: hiresThisMonth },
    { name: 'badgesShown', value: badgesShown, href: '/freelancers' },
    { name: 'testsPassed', value: testsPassed, href: '/tests' },
  ];
  return figures.some(({ value }) => value > 0) ? figures : [];
}

function homeJob({ id, title, field, budget, bids, postedAt, decisionDueAt }: JobSummary): HomeJob {
  return {
    id,
    title,
    field,
    budget: { amountMinor: BigInt(budget.amountMinor), currency: budget.currency },
    bids,
    postedAt: new Date(postedAt),
    decisionAt: new Date(decisionDueAt),
  };
}

async function specimenMarks(now: Date): Promise<Hallmarks> {
  const t = await getTranslations('home.specimen');
  return {
    skill: 'SQL',
    level: t('level'),
    band: t('band'),
    assurance: 'A2',
    year: now.getUTCFullYear(),
    dateLetter: dateLetter(now),
  };
}
