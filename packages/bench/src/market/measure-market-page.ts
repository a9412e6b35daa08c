import { dayAfter, dayOf } from '@assay/domain/market-figures/days';
import type { ServiceContext } from '@assay/services/kernel/context';
import { emptyMarketFigures } from '@assay/services/market-figures/empty';
import { foldNext } from '@assay/services/market-figures/fold-next';
import { readMarket } from '@assay/services/market-figures/read-market';
import { sampleMasterKey } from '@assay/services/testing/log';
import type { OpenMarket } from '@assay/services/testing/open-market';
import { sql } from 'drizzle-orm';
import { rateFigure, type Timed } from '../log/rate';
import { compare, type Effort } from '../measure/compare';
import { type Figure, milliseconds, type Section, timeFigure } from '../measure/figure';
import { fillFigures } from './fill-figures';
import { fillLog } from './fill-log';

export type Scale = { readonly small: number; readonly large: number; readonly jobs: number };

const GOAL_MS = 300;
const BATCH = 2_000;

/** The market page over a year at two sizes of the log, and how fast its figures are folded. */
export async function measureMarketPage(
  open: () => Promise<OpenMarket>,
  effort: Effort,
  { small, large, jobs }: Scale,
): Promise<Section> {
  const figures = [
    ...(await measurePage(open, effort, small, large)),
    await measureFolding(await open(), effort, jobs),
  ];
  return { title: 'Market page', notes, figures };
}

const notes = [
  `What operators read of their market. The page of impact reads one stored result instead, that of the newest run with figures,
whatever the size of the log; making it is measured above. The page of a year with the year before beside it, as the service answers it: medians, weeks, classes and countries. Its
rows are those that the worker would have folded from so many events over two years, 25 to a job, each once, in order of time. Folding
is measured on a log of jobs from posting to payment, in the worker's own batches; the baseline is one statement that groups
the same entries by day, class and kind, and keeps no jobs, no waits and no position.`,
];

async function measurePage(
  open: () => Promise<OpenMarket>,
  effort: Effort,
  small: number,
  large: number,
): Promise<Figure[]> {
  const [few, many] = [await filled(open, small), await filled(open, large)];
  const times = await compare(
    () => readYear(many),
    () => readYear(few),
    effort,
  );
  const what = `Market page at ${large.toLocaleString('en')} events`;
  const against = `the same at ${small.toLocaleString('en')} events`;
  const ofGoal = (value: number) => value / GOAL_MS;
  const { median, low, high } = times.subjectMs;
  return [
    timeFigure({ what, against, goal: 2 }, times),
    {
      what,
      against: 'three tenths of a second',
      goal: 1,
      ratio: { median: ofGoal(median), low: ofGoal(low), high: ofGoal(high) },
      measured: milliseconds(median),
      baseline: milliseconds(GOAL_MS),
    },
  ];
}

async function filled(open: () => Promise<OpenMarket>, events: number): Promise<ServiceContext> {
  const market = await open();
  await fillFigures(market, events);
  return market.as(await market.member('Olga Operator'), ['operator']);
}

function readYear(operator: ServiceContext): Promise<unknown> {
  const to = dayOf(new Date());
  // Not whole weeks at the ends, which would be less to read.
  return readMarket(operator, { from: dayAfter(to, -363), to });
}

async function measureFolding(market: OpenMarket, { rounds }: Effort, jobs: number): Promise<Figure> {
  const rows = await fillLog(market, jobs);
  const system = market.system('market.figures');
  const timed: Timed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await emptyMarketFigures(system);
    const subject = await millisecondsOf(async () => {
      while ((await foldNext(system, sampleMasterKey, BATCH)) > 0);
    });
    timed.push({ subject, baseline: await millisecondsOf(() => groupEntries(market)) });
  }
  return rateFigure({ what: 'Fold entries into the figures', against: 'grouping them in one statement', rows }, timed);
}

async function groupEntries({ owner }: OpenMarket): Promise<void> {
  await owner.database.execute(sql`
    select kind, date_trunc('day', occurred_at), payload ->> 'field', count(*), count(distinct payload ->> 'jobId'),
      sum((payload -> 'amount' ->> 'referenceMinor')::bigint)
    from log.entry group by 1, 2, 3`);
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
