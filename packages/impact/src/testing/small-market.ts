import type { Attempts, Market, Payments, Projects } from '../market/market';

type Job = { readonly worker: number; readonly startedAt: number; readonly value?: number };
type Payment = { readonly worker: number; readonly settledAt: number; readonly amount: number };
type Attempt = {
  readonly worker: number;
  /** Else that of `visibleAt`, or 0. */
  readonly completedAt?: number;
  readonly visibleAt?: number;
  readonly passed?: boolean;
};

/** A market of a few rows, told by what matters of them; times in milliseconds. */
export function smallMarket(told: {
  workers: number;
  projects?: readonly Job[];
  payments?: readonly Payment[];
  attempts?: readonly Attempt[];
}): Market {
  const zeros = (length: number) => new Int32Array(length);
  return {
    countries: ['PH'],
    fields: ['writing'],
    clients: ['c0'],
    tests: ['t0'],
    workers: {
      id: Array.from({ length: told.workers }, (_, row) => `w${row}`),
      registeredAt: new Float64Array(told.workers),
      country: zeros(told.workers),
      field: zeros(told.workers),
    },
    projects: projectsOf(told.projects ?? []),
    payments: paymentsOf(told.payments ?? []),
    ratings: { project: zeros(0), givenAt: new Float64Array(0), stars: new Float64Array(0) },
    attempts: attemptsOf(told.attempts ?? []),
  };
}

function projectsOf(rows: readonly Job[]): Projects {
  return {
    id: rows.map((_, row) => `p${row}`),
    worker: Int32Array.from(rows, ({ worker }) => worker),
    client: new Int32Array(rows.length),
    field: new Int32Array(rows.length),
    startedAt: Float64Array.from(rows, ({ startedAt }) => startedAt),
    value: Float64Array.from(rows, ({ value }) => value ?? 100),
  };
}

function paymentsOf(rows: readonly Payment[]): Payments {
  return {
    project: new Int32Array(rows.length),
    worker: Int32Array.from(rows, ({ worker }) => worker),
    settledAt: Float64Array.from(rows, ({ settledAt }) => settledAt),
    amount: Float64Array.from(rows, ({ amount }) => amount),
  };
}

function attemptsOf(rows: readonly Attempt[]): Attempts {
  return {
    worker: Int32Array.from(rows, ({ worker }) => worker),
    test: new Int32Array(rows.length),
    field: new Int32Array(rows.length),
    completedAt: Float64Array.from(rows, ({ completedAt, visibleAt }) => completedAt ?? visibleAt ?? 0),
    visibleAt: Float64Array.from(rows, ({ visibleAt }) => visibleAt ?? Number.NaN),
    score: new Float64Array(rows.length),
    passMark: new Float64Array(rows.length),
    passed: Uint8Array.from(rows, ({ passed }) => (passed === false ? 0 : 1)),
    attemptNo: new Int32Array(rows.length).fill(1),
  };
}
