import type { Field } from '../skill/field';

/** What figures keep of a job; null until the log has told of it. */
export type JobTrace = {
  readonly jobId: string;
  readonly clientId: string | null;
  readonly field: Field | null;
  /** The client's when the job was posted; null again once the client's account is erased. */
  readonly country: string | null;
  readonly postedAt: Date | null;
  readonly firstBidAt: Date | null;
  /** When a bid was first short-listed, or taken further without that. */
  readonly firstShortlistedAt: Date | null;
  readonly closedAt: Date | null;
  readonly removedAt: Date | null;
  readonly bids: number;
};

/** What moved on one day, as decimal strings of minor units of the reference currency. */
export type DayMove = { readonly released: string; readonly fees: string };

/** What figures keep of a contract; null until the log has told of its start. */
export type ContractTrace = {
  readonly contractId: string;
  readonly jobId: string | null;
  readonly clientId: string | null;
  readonly freelancerId: string | null;
  readonly field: Field | null;
  readonly startedAt: Date | null;
  /** In minor units of the reference currency. */
  readonly value: string;
  /** By day (UTC). */
  readonly moves: Readonly<Record<string, DayMove>>;
  /** When the contract before this one started, of the same client and of the same freelancer. */
  readonly clientBeforeAt: Date | null;
  readonly freelancerBeforeAt: Date | null;
};

export function untoldJob(jobId: string): JobTrace {
  return {
    jobId,
    clientId: null,
    field: null,
    country: null,
    postedAt: null,
    firstBidAt: null,
    firstShortlistedAt: null,
    closedAt: null,
    removedAt: null,
    bids: 0,
  };
}

export function untoldContract(contractId: string): ContractTrace {
  return {
    contractId,
    jobId: null,
    clientId: null,
    freelancerId: null,
    field: null,
    startedAt: null,
    value: '0',
    moves: {},
    clientBeforeAt: null,
    freelancerBeforeAt: null,
  };
}

/** The earlier of two times, of which one may not be known. */
export function earlier(known: Date | null, at: Date): Date {
  return known !== null && known <= at ? known : at;
}

/** The trace with money that moved on a day. */
export function withMove(trace: ContractTrace, day: string, { released, fees }: Partial<DayMove>): ContractTrace {
  const known = trace.moves[day] ?? { released: '0', fees: '0' };
  const moved = {
    released: String(BigInt(known.released) + BigInt(released ?? 0)),
    fees: String(BigInt(known.fees) + BigInt(fees ?? 0)),
  };
  return { ...trace, moves: { ...trace.moves, [day]: moved } };
}

/**
 * Contracts of one person, each with the start of the one before it.
 *
 * @param contracts all that started from some time on, and at least the last of those before; these keep what they have
 * @param since that time
 */
export function chained(
  contracts: readonly ContractTrace[],
  side: 'clientBeforeAt' | 'freelancerBeforeAt',
  since: Date,
): ContractTrace[] {
  const ordered = contracts.flatMap((trace) => (trace.startedAt === null ? [] : [{ trace, at: trace.startedAt }]));
  ordered.sort(
    (one, other) => Number(one.at) - Number(other.at) || (one.trace.contractId < other.trace.contractId ? -1 : 1),
  );
  return ordered.map(({ trace, at }, index) => {
    return at < since ? trace : { ...trace, [side]: ordered[index - 1]?.at ?? null };
  });
}
