/**
 * What one side pays the platform for a milestone: a percentage of the price, held between bounds.
 * Bounds apply in the currencies they name and in no other, so that no rate of the day enters a fee.
 */
export type FeeRule = {
  /** Percent of the price as a decimal string, "0" to "100". */
  readonly percent: string;
  readonly bounds?: Readonly<Record<string, FeeBounds>>;
};

export type FeeBounds = { readonly minimumMinor?: bigint; readonly capMinor?: bigint };

/** The fees of both sides. A bid keeps the policy that was in force when it was sent, and so does its contract. */
export type FeePolicy = { readonly freelancer: FeeRule; readonly client: FeeRule };

export const freePolicy: FeePolicy = { freelancer: { percent: '0' }, client: { percent: '0' } };
