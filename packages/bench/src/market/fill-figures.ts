import { BINS_PER_DOUBLING } from '@assay/domain/market-figures/wait-bins';
import type { OpenMarket } from '@assay/services/testing/open-market';
import postgres from 'postgres';

/** Posting, bids, talk, hire, work and money of one job, as in the demo market. */
const EVENTS_PER_JOB = 25;
const DAYS = 728;
const COUNTRIES = 60;

/**
 * Writes what the worker would have folded from so many events over two years: six classes, sixty countries of which few
 * have most of the jobs, waits from minutes to months.
 */
export async function fillFigures({ urls }: OpenMarket, events: number): Promise<void> {
  const sql = postgres(urls.owner, { max: 1, onnotice: () => undefined });
  try {
    await sql`select setseed(0.5)`;
    await makeJobs(sql, Math.round(events / EVENTS_PER_JOB));
    await sumCounts(sql);
    await sumWaits(sql);
    await sql`drop table made`;
    await sql`analyze log.market_count, log.market_wait`;
  } finally {
    await sql.end();
  }
}

async function makeJobs(sql: postgres.Sql, jobs: number): Promise<void> {
  await sql`
    create temporary table made as
    select current_date - (random() * ${DAYS - 1})::int as day,
      (array['software', 'creative', 'writing', 'clerical', 'sales', 'professional'])[1 + (6 * random() ^ 2)::int % 6] as field,
      chr(65 + (${COUNTRIES} * random() ^ 3)::int / 26) || chr(65 + (${COUNTRIES} * random() ^ 3)::int % 26) as country,
      (random() ^ 2 * 12)::int as bids, random() < 0.6 as hired, (1 + random() * 9)::int * 10000 as worth,
      60 * exp(6 * random()) as bid_wait, 86400 * exp(3 * random()) as hire_wait
    from generate_series(1, ${jobs})`;
}

/** Each job in the day, the week and the four weeks, by class and by country; written once, in order of time. */
const cells = `
  (values ('day', 1), ('week', 7), ('four_weeks', 28)) as g (grain, days)
  cross join lateral (select day - (day - date '1970-01-05') % days as begins_on) b
  cross join lateral (values ('field', field), ('country', country)) as s (slice, slice_value)`;

async function sumCounts(sql: postgres.Sql): Promise<void> {
  await sql`
    insert into log.market_count
    select grain, begins_on, slice, slice_value, count(*), sum(bids), count(*) filter (where bids > 0),
      count(*) filter (where bids > 1), count(*) filter (where hired), count(*) filter (where hired and worth > 20000),
      count(*) filter (where bids > 10), 0, 0, count(*) filter (where hired), coalesce(sum(worth) filter (where hired), 0),
      count(*) filter (where hired and worth < 30000), count(*) filter (where hired and bids > 5),
      count(*) filter (where hired and bids > 3), sum(worth), sum(worth) / 12
    from made cross join ${sql.unsafe(cells)}
    group by 1, 2, 3, 4 order by begins_on`;
}

async function sumWaits(sql: postgres.Sql): Promise<void> {
  await sql`
    insert into log.market_wait
    select grain, begins_on, slice, slice_value, wait, floor(${BINS_PER_DOUBLING} * log(2, seconds::numeric)), count(*)
    from made cross join ${sql.unsafe(cells)}
    cross join lateral (values ('bid', bid_wait, bids > 0), ('hire', hire_wait, hired)) as w (wait, seconds, is_over)
    where is_over
    group by 1, 2, 3, 4, 5, 6 order by begins_on`;
}
