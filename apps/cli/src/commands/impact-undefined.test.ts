import { describe, expect, it } from 'vitest';
import { inMarketFolder, type MarketFiles } from '../testing/market-folder';
import { runCommand } from '../testing/run-command';

type Jobs = readonly (readonly [day: number, value: number])[];

const at = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
const under = (header: string, rows: readonly string[]) => [header, ...rows, ''].join('\n');

/** Workers with a paid project of each day and value; the badge of each becomes visible on day 40. */
function marketOf(workers: readonly Jobs[], paid: (value: number) => number = (value) => value): MarketFiles {
  const projects = workers.flatMap((jobs, of) => jobs.map(([day, value], nth) => ({ of, nth, day, value })));
  return {
    'workers.csv': under(
      'worker_id,registered_at,country,field',
      workers.map((_, of) => `w${of},${at(0)},PH,writing`),
    ),
    'projects.csv': under(
      'project_id,worker_id,client_id,field,started_at,value',
      projects.map(({ of, nth, day, value }) => `p${of}-${nth},w${of},c1,writing,${at(day)},${value}`),
    ),
    'payments.csv': under(
      'payment_id,project_id,worker_id,settled_at,amount',
      projects.map(({ of, nth, day, value }) => `y${of}-${nth},p${of}-${nth},w${of},${at(day)},${paid(value)}`),
    ),
    'ratings.csv': under('project_id,given_at,stars', []),
    'attempts.csv': under(
      'attempt_id,worker_id,test_id,field,completed_at,visible_at,score,pass_mark,passed,attempt_no',
      workers.map((_, of) => `a${of},w${of},t1,writing,${at(40)},${at(40)},70,60,true,1`),
    ),
  };
}

const nineOf = (...jobs: Jobs): readonly Jobs[] => Array.from({ length: 9 }, () => jobs);
const busy: readonly Jobs[] = Array.from({ length: 12 }, (_, of) =>
  [30, 35, 45, 50].slice(of % 3).map((day, nth) => [day + (of % 4), 20 + 7 * nth + of] as const),
);

type Figure = Readonly<Record<'coef' | 'se' | 'pValue', number | null>> & {
  readonly id: string;
  readonly reason?: string;
};

describe('assay impact estimate says why a figure is not defined, and prints none that is silent of it', () => {
  it.each<readonly [what: string, files: MarketFiles, id: string, reason: string]>([
    ['headers without rows', marketOf([]), 'ols.projects.event', 'no_rows'],
    ['no projects', marketOf(nineOf()), 'ppml.projects.event', 'no_rows'],
    ['the same before and after', marketOf(nineOf([35, 20], [45, 20])), 'ols.any.event', 'constant_outcome'],
    ['projects after badges only', marketOf(nineOf([45, 20])), 'ppml.earnings.event', 'separated'],
    ['projects before badges only', marketOf(nineOf([35, 20])), 'ols.log_value.event', 'collinear'],
    ['the same change of everybody', marketOf(nineOf([35, 20], [45, 30])), 'ols.earnings.event', 'perfect_fit'],
    ['one worker', marketOf(busy.slice(0, 1)), 'ols.log_value.event', 'one_cluster'],
    ['controls that tell the same', marketOf(busy), 'ols.projects.event.quadratic.badgesSquaredTenth', 'collinear'],
    ['refunds alone', marketOf(busy, (value) => -value), 'ppml.earnings.event', 'negative_outcome'],
  ])('%s', async (_, files, id, reason) => {
    const { code, out, err } = await inMarketFolder(files, (folder) =>
      runCommand('impact', 'estimate', '--data', folder, '--json'),
    );
    expect([code, err]).toEqual([0, '']);
    const { estimates }: { estimates: readonly Figure[] } = JSON.parse(out);
    expect(estimates.find((figure) => figure.id === id)).toMatchObject({ se: null, pValue: null, reason });
    const silent = estimates.filter(({ coef, se, pValue, reason: why }) => [coef, se, pValue].includes(null) && !why);
    expect(silent).toEqual([]);
  });
});
