/** What a cell has to hold. An optional one may be empty. */
export type Cell =
  | { readonly kind: 'id' }
  | { readonly kind: 'reference'; readonly to: 'workers' | 'projects' }
  | { readonly kind: 'name' }
  | { readonly kind: 'instant'; readonly optional?: true }
  | {
      readonly kind: 'number';
      readonly optional?: true;
      readonly above?: number;
      readonly from?: number;
      readonly to: number;
    }
  | { readonly kind: 'integer'; readonly from: number; readonly to: number }
  | { readonly kind: 'flag' };

export type TableName = 'workers' | 'projects' | 'payments' | 'ratings' | 'attempts' | 'bids' | 'deliveries';
export type Table = { readonly optional?: true; readonly columns: Readonly<Record<string, Cell>> };

const id: Cell = { kind: 'id' };
const name: Cell = { kind: 'name' };
const instant: Cell = { kind: 'instant' };
const instantOrEmpty: Cell = { kind: 'instant', optional: true };
const flag: Cell = { kind: 'flag' };
const worker: Cell = { kind: 'reference', to: 'workers' };
const project: Cell = { kind: 'reference', to: 'projects' };
/** One project for more than this is a slip of the pen. */
const mostMoney = 1e9;

/** The files of a research export in the order in which they refer to each other. */
export const tables: Readonly<Record<TableName, Table>> = {
  workers: { columns: { worker_id: id, registered_at: instant, country: name, field: name } },
  projects: {
    columns: {
      project_id: id,
      worker_id: worker,
      client_id: name,
      field: name,
      started_at: instant,
      value: { kind: 'number', above: 0, to: mostMoney },
    },
  },
  payments: {
    columns: {
      payment_id: id,
      project_id: project,
      worker_id: worker,
      settled_at: instant,
      amount: { kind: 'number', from: -mostMoney, to: mostMoney },
    },
  },
  ratings: { columns: { project_id: project, given_at: instant, stars: { kind: 'number', from: 1, to: 5 } } },
  attempts: {
    columns: {
      attempt_id: id,
      worker_id: worker,
      test_id: name,
      field: name,
      completed_at: instantOrEmpty,
      visible_at: instantOrEmpty,
      score: { kind: 'number', optional: true, from: -1e6, to: 1e6 },
      pass_mark: { kind: 'number', from: -1e6, to: 1e6 },
      passed: flag,
      attempt_no: { kind: 'integer', from: 1, to: 1e6 },
    },
  },
  bids: {
    optional: true,
    columns: {
      bid_id: id,
      job_id: name,
      worker_id: worker,
      sent_at: instant,
      shortlisted_at: instantOrEmpty,
      hired: flag,
      badges_visible: { kind: 'integer', from: 0, to: 1e6 },
    },
  },
  deliveries: {
    optional: true,
    columns: { project_id: project, due_at: instant, submitted_at: instantOrEmpty, disputed: flag },
  },
};

/** The column that no two rows of a table may share. */
export const keyOf: Readonly<Record<TableName, string>> = {
  workers: 'worker_id',
  projects: 'project_id',
  payments: 'payment_id',
  ratings: 'project_id',
  attempts: 'attempt_id',
  bids: 'bid_id',
  deliveries: 'project_id',
};

/** Tables in an order in which each stands after those that it refers to. */
export const tableNames: readonly TableName[] = [
  'workers',
  'projects',
  'payments',
  'ratings',
  'attempts',
  'bids',
  'deliveries',
];
