import type { PostingPurpose } from './posting';

/** Sums of a person's postings by purpose, in minor units of one currency; a purpose without postings is absent. */
export type PurposeSums = { readonly [P in PostingPurpose]?: bigint };

/** What a freelancer sees: protected for their open milestones, free to withdraw, on its way, and withdrawn. */
export type FreelancerBalances = {
  readonly held: bigint;
  readonly available: bigint;
  readonly inTransit: bigint;
  readonly withdrawn: bigint;
};

/** What a client sees: protected, paid for released work with fees, on its way back (also what arrived and funds nothing), and given back. */
export type ClientBalances = {
  readonly held: bigint;
  readonly paid: bigint;
  readonly refunding: bigint;
  readonly refunded: bigint;
};

export function freelancerBalances(sums: PurposeSums): FreelancerBalances {
  const sum = reader(sums);
  return {
    held: sum('fund') - sum('release') - sum('freelancer_fee') - sum('refund'),
    available: sum('release') - sum('payout_requested') + sum('payout_failed'),
    inTransit: sum('payout_requested') - sum('payout_paid') - sum('payout_failed'),
    withdrawn: sum('payout_paid'),
  };
}

export function clientBalances(sums: PurposeSums): ClientBalances {
  const sum = reader(sums);
  const paid = sum('release') + sum('freelancer_fee') + sum('client_fee');
  const returned = sum('refund') + sum('refund_fee');
  return {
    held: sum('fund') + sum('fund_fee') - paid - returned,
    paid,
    refunding: returned - sum('refund_sent') + sum('receipt_held') - sum('receipt_returned'),
    refunded: sum('refund_sent') + sum('receipt_returned'),
  };
}

const reader = (sums: PurposeSums) => (purpose: PostingPurpose) => sums[purpose] ?? 0n;
