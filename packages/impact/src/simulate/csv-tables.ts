import type { Market } from '../market/market';
import type { TableName } from '../read/tables';

/** A table as text: how many rows, the header, and each row by its number. */
export type CsvTable = {
  readonly name: TableName;
  readonly header: string;
  readonly rows: number;
  readonly row: (at: number) => string;
};

const instant = (at: number | undefined) =>
  at === undefined || Number.isNaN(at) ? '' : `${new Date(at).toISOString().slice(0, 19)}Z`;
const number = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? '' : String(value));
const flag = (value: number | undefined) => (value === 1 ? 'true' : 'false');

/** The tables of a simulated market in the columns of the research export. Its names hold nothing that needs quotes. */
export function csvTables(market: Market): CsvTable[] {
  return [
    workers(market),
    projects(market),
    payments(market),
    ratings(market),
    attempts(market),
    ...deliveries(market),
  ];
}

function workers({ workers: { id, registeredAt, country, field }, countries, fields }: Market): CsvTable {
  return {
    name: 'workers',
    header: 'worker_id,registered_at,country,field',
    rows: id.length,
    row: (at) => [id[at], instant(registeredAt[at]), countries[country[at] ?? -1], fields[field[at] ?? -1]].join(','),
  };
}

function projects({ projects: table, workers: { id }, clients, fields }: Market): CsvTable {
  return {
    name: 'projects',
    header: 'project_id,worker_id,client_id,field,started_at,value',
    rows: table.id.length,
    row: (at) =>
      [
        table.id[at],
        id[table.worker[at] ?? -1],
        clients[table.client[at] ?? -1],
        fields[table.field[at] ?? -1],
        instant(table.startedAt[at]),
        number(table.value[at]),
      ].join(','),
  };
}

function payments({ payments: table, projects: { id: projectId }, workers: { id } }: Market): CsvTable {
  return {
    name: 'payments',
    header: 'payment_id,project_id,worker_id,settled_at,amount',
    rows: table.amount.length,
    row: (at) =>
      [
        `y${at + 1}`,
        projectId[table.project[at] ?? -1],
        id[table.worker[at] ?? -1],
        instant(table.settledAt[at]),
        number(table.amount[at]),
      ].join(','),
  };
}

function ratings({ ratings: table, projects: { id } }: Market): CsvTable {
  return {
    name: 'ratings',
    header: 'project_id,given_at,stars',
    rows: table.stars.length,
    row: (at) => [id[table.project[at] ?? -1], instant(table.givenAt[at]), number(table.stars[at])].join(','),
  };
}

function attempts({ attempts: table, workers: { id }, tests, fields }: Market): CsvTable {
  return {
    name: 'attempts',
    header: 'attempt_id,worker_id,test_id,field,completed_at,visible_at,score,pass_mark,passed,attempt_no',
    rows: table.worker.length,
    row: (at) =>
      [
        `a${at + 1}`,
        id[table.worker[at] ?? -1],
        tests[table.test[at] ?? -1],
        fields[table.field[at] ?? -1],
        instant(table.completedAt[at]),
        instant(table.visibleAt[at]),
        number(table.score[at]),
        number(table.passMark[at]),
        flag(table.passed[at]),
        number(table.attemptNo[at]),
      ].join(','),
  };
}

function deliveries({ deliveries: table, projects: { id } }: Market): CsvTable[] {
  if (!table) return [];
  return [
    {
      name: 'deliveries',
      header: 'project_id,due_at,submitted_at,disputed',
      rows: table.disputed.length,
      row: (at) =>
        [
          id[table.project[at] ?? -1],
          instant(table.dueAt[at]),
          instant(table.submittedAt[at]),
          flag(table.disputed[at]),
        ].join(','),
    },
  ];
}
