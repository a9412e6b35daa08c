import type { DuckDBConnection } from '@duckdb/node-api';
import type { Attempts, Bids, Deliveries, Market, Projects, Workers } from '../market/market';
import { readColumns } from './read-columns';
import type { TableName } from './tables';

/** Turns loaded and checked tables into columns: ids become codes, times milliseconds, money and marks doubles. */
export async function toMarket(duck: DuckDBConnection, present: ReadonlySet<TableName>): Promise<Market> {
  const names = {
    countries: await code(duck, 'country', ['raw_workers']),
    fields: await code(duck, 'field', ['raw_workers', 'raw_projects', 'raw_attempts']),
    clients: await code(duck, 'client_id', ['raw_projects']),
    tests: await code(duck, 'test_id', ['raw_attempts']),
  };
  return {
    ...names,
    workers: await readWorkers(duck),
    projects: await readProjects(duck),
    payments: await readColumns(duck, `from raw_payments t ${ofWorker} ${ofProject} order by t.row`, {
      project: projectCode,
      worker: workerCode,
      settledAt: instant('settled_at'),
      amount: ['double', 'amount'],
    }),
    ratings: await readColumns(duck, `from raw_ratings t ${ofProject} order by t.row`, {
      project: projectCode,
      givenAt: instant('given_at'),
      stars: ['double', 'stars'],
    }),
    attempts: await readAttempts(duck),
    ...(present.has('bids') ? { bids: await readBids(duck) } : {}),
    ...(present.has('deliveries') ? { deliveries: await readDeliveries(duck) } : {}),
  };
}

/** Gives each name of a column its place in the alphabet as a code, and lists the names. */
async function code(duck: DuckDBConnection, column: string, from: readonly string[]): Promise<readonly string[]> {
  const all = from.map((table) => `select ${column} as name from ${table}`).join(' union ');
  await duck.run(
    `create table code_${column} as select name, row_number() over (order by name) - 1 as code from (select distinct name from (${all}))`,
  );
  return (await readColumns(duck, `from code_${column} order by code`, { name: ['varchar', 'name'] })).name;
}

const ofNamed = (column: string) => `join code_${column} on code_${column}.name = t.${column}`;
const namedCode = (column: string) => ['integer', `code_${column}.code`] as const;
const ofWorker = 'join raw_workers w on w.worker_id = t.worker_id';
const workerCode = ['integer', 'w.row - 1'] as const;
const ofProject = 'join raw_projects p on p.project_id = t.project_id';
const projectCode = ['integer', 'p.row - 1'] as const;
const instant = (column: string) =>
  ['double', `coalesce(epoch_us(cast(t.${column} as timestamp)) / 1000, cast('nan' as double))`] as const;
const flag = (column: string) => ['integer', `t.${column} = 'true'`] as const;

function readWorkers(duck: DuckDBConnection): Promise<Workers> {
  return readColumns(duck, `from raw_workers t ${ofNamed('country')} ${ofNamed('field')} order by t.row`, {
    id: ['varchar', 't.worker_id'],
    registeredAt: instant('registered_at'),
    country: namedCode('country'),
    field: namedCode('field'),
  });
}

function readProjects(duck: DuckDBConnection): Promise<Projects> {
  const from = `from raw_projects t ${ofWorker} ${ofNamed('client_id')} ${ofNamed('field')} order by t.row`;
  return readColumns(duck, from, {
    id: ['varchar', 't.project_id'],
    worker: workerCode,
    client: namedCode('client_id'),
    field: namedCode('field'),
    startedAt: instant('started_at'),
    value: ['double', 't.value'],
  });
}

async function readAttempts(duck: DuckDBConnection): Promise<Attempts> {
  const from = `from raw_attempts t ${ofWorker} ${ofNamed('test_id')} ${ofNamed('field')} order by t.row`;
  const columns = await readColumns(duck, from, {
    worker: workerCode,
    test: namedCode('test_id'),
    field: namedCode('field'),
    completedAt: instant('completed_at'),
    visibleAt: instant('visible_at'),
    score: ['double', "coalesce(cast(t.score as double), cast('nan' as double))"],
    passMark: ['double', 't.pass_mark'],
    passed: flag('passed'),
    attemptNo: ['integer', 't.attempt_no'],
  });
  return { ...columns, passed: Uint8Array.from(columns.passed) };
}

async function readBids(duck: DuckDBConnection): Promise<Bids> {
  const jobs = await code(duck, 'job_id', ['raw_bids']);
  const columns = await readColumns(duck, `from raw_bids t ${ofWorker} ${ofNamed('job_id')} order by t.row`, {
    job: namedCode('job_id'),
    worker: workerCode,
    sentAt: instant('sent_at'),
    shortlistedAt: instant('shortlisted_at'),
    hired: flag('hired'),
    badgesVisible: ['integer', 't.badges_visible'],
  });
  return { jobs, ...columns, hired: Uint8Array.from(columns.hired) };
}

async function readDeliveries(duck: DuckDBConnection): Promise<Deliveries> {
  const columns = await readColumns(duck, `from raw_deliveries t ${ofProject} order by t.row`, {
    project: projectCode,
    dueAt: instant('due_at'),
    submittedAt: instant('submitted_at'),
    disputed: flag('disputed'),
  });
  return { ...columns, disputed: Uint8Array.from(columns.disputed) };
}
