import { accountKinds } from './account';
import { foldBalances } from './balances';
import type { Posting } from './posting';

export type LedgerFault = {
  readonly rule: 'sums_to_zero' | 'never_negative' | 'same_currency' | 'released_within_funded';
  readonly detail: string;
};

/**
 * Checks a ledger from its first posting on: each currency sums to zero, no account falls below zero at any moment, both
 * sides of a posting share a currency, and no milestone gives out more than was paid into it.
 * @returns every fault in the order met; empty for a sound ledger.
 */
export function checkLedger(postings: readonly Posting[]): LedgerFault[] {
  return [...checkEachStep(postings), ...checkSums(postings), ...checkMilestones(postings)];
}

function checkEachStep(postings: readonly Posting[]): LedgerFault[] {
  const faults: LedgerFault[] = [];
  let balances = foldBalances([]);
  for (const [index, posting] of postings.entries()) {
    if (posting.debit.currency !== posting.credit.currency) {
      faults.push({
        rule: 'same_currency',
        detail: `posting ${index}: ${posting.debit.currency} and ${posting.credit.currency}`,
      });
    }
    balances = foldBalances([posting], balances);
    for (const { account, amountMinor } of balances.values()) {
      const touched = account.kind === posting.debit.kind && account.holder === posting.debit.holder;
      if (touched && amountMinor < 0n)
        faults.push({
          rule: 'never_negative',
          detail: `posting ${index}: ${account.kind} ${account.holder} ${amountMinor}`,
        });
    }
  }
  return faults;
}

function checkSums(postings: readonly Posting[]): LedgerFault[] {
  const sums = new Map<string, bigint>();
  for (const { account, amountMinor } of foldBalances(postings).values()) {
    const signed = accountKinds[account.kind].normal === 'debit' ? amountMinor : -amountMinor;
    sums.set(account.currency, (sums.get(account.currency) ?? 0n) + signed);
  }
  return [...sums].flatMap(([currency, total]) =>
    total === 0n ? [] : [{ rule: 'sums_to_zero', detail: `${currency}: ${total}` } as const],
  );
}

function checkMilestones(postings: readonly Posting[]): LedgerFault[] {
  const flows = new Map<string, { paidIn: bigint; givenOut: bigint }>();
  for (const { debit, credit, amountMinor } of postings) {
    if (credit.kind === 'milestone_held') flowOf(flows, credit.holder).paidIn += amountMinor;
    if (debit.kind === 'milestone_held') flowOf(flows, debit.holder).givenOut += amountMinor;
  }
  return [...flows].flatMap(([milestone, { paidIn, givenOut }]) =>
    givenOut > paidIn
      ? [
          {
            rule: 'released_within_funded',
            detail: `${milestone}: ${givenOut} of ${paidIn}`,
          } as const,
        ]
      : [],
  );
}

function flowOf(
  flows: Map<string, { paidIn: bigint; givenOut: bigint }>,
  milestone: string,
): { paidIn: bigint; givenOut: bigint } {
  const flow = flows.get(milestone) ?? { paidIn: 0n, givenOut: 0n };
  flows.set(milestone, flow);
  return flow;
}
