/**
 * A market in memory, column by column: what the research export holds, in a form that estimators and the simulator
 * share. Every column of a table has its length; rows stand in any order.
 *
 * - A worker's code is its row in `workers`, a project's its row in `projects`. Clients, tests, jobs, countries and fields
 *   are coded by their place in a table of names.
 * - Instants are milliseconds since 1970 in UTC, NaN where there is none.
 * - Amounts are in the reference currency.
 * - Ids that no other table refers to are checked where files are read, and not kept: a row serves as well.
 */
export type Market = {
  /** Countries, by the code that `workers.country` holds. */
  readonly countries: readonly string[];
  /** Fields of work, by the code that workers, projects and attempts hold. */
  readonly fields: readonly string[];
  readonly clients: readonly string[];
  readonly tests: readonly string[];
  readonly workers: Workers;
  readonly projects: Projects;
  readonly payments: Payments;
  readonly ratings: Ratings;
  readonly attempts: Attempts;
  readonly bids?: Bids;
  readonly deliveries?: Deliveries;
};

export type Workers = {
  readonly id: readonly string[];
  readonly registeredAt: Float64Array;
  readonly country: Int32Array;
  readonly field: Int32Array;
};

/** Contracts started; `value` is the agreed total at the start. */
export type Projects = {
  readonly id: readonly string[];
  readonly worker: Int32Array;
  readonly client: Int32Array;
  readonly field: Int32Array;
  readonly startedAt: Float64Array;
  readonly value: Float64Array;
};

/** Gross to the freelancer, before the fee; refunds are negative. */
export type Payments = {
  readonly project: Int32Array;
  readonly worker: Int32Array;
  readonly settledAt: Float64Array;
  readonly amount: Float64Array;
};

/** At most one of each project. */
export type Ratings = {
  readonly project: Int32Array;
  readonly givenAt: Float64Array;
  readonly stars: Float64Array;
};

export type Attempts = {
  readonly worker: Int32Array;
  readonly test: Int32Array;
  readonly field: Int32Array;
  /** NaN: abandoned. */
  readonly completedAt: Float64Array;
  /** The first instant at which others could see the badge; NaN: never. */
  readonly visibleAt: Float64Array;
  /** NaN: abandoned, without a score. */
  readonly score: Float64Array;
  readonly passMark: Float64Array;
  /** 1 or 0. */
  readonly passed: Uint8Array;
  /** From 1. */
  readonly attemptNo: Int32Array;
};

export type Bids = {
  /** Jobs by the code that `job` holds. */
  readonly jobs: readonly string[];
  readonly job: Int32Array;
  readonly worker: Int32Array;
  readonly sentAt: Float64Array;
  /** NaN: not shortlisted. */
  readonly shortlistedAt: Float64Array;
  /** 1 or 0. */
  readonly hired: Uint8Array;
  /** Badges of the worker that the client could see when the bid was sent. */
  readonly badgesVisible: Int32Array;
};

/** At most one of each project. */
export type Deliveries = {
  readonly project: Int32Array;
  readonly dueAt: Float64Array;
  /** NaN: not delivered. */
  readonly submittedAt: Float64Array;
  /** 1 or 0. */
  readonly disputed: Uint8Array;
};
