import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteFees } from '../fees/quote-fees';
import { money } from '../money/money';
import { balanceOf, foldBalances } from './balances';
import { checkLedger } from './invariants';
import * as movements from './movements';
import { type Posting, post } from './posting';
import { clientBalances, freelancerBalances, type PurposeSums } from './purpose-balances';

const policy = { freelancer: { percent: '10' }, client: { percent: '3' } };
const quote = quoteFees(money(40_000n, 'EUR'), policy);
const held = { kind: 'milestone_held', holder: 'm1', currency: 'EUR' } as const;
const available = { kind: 'freelancer_available', holder: 'f1', currency: 'EUR' } as const;
const fees = { kind: 'platform_fee', holder: 'platform', currency: 'EUR' } as const;
const clearing = { kind: 'provider_clearing', holder: 'sandbox', currency: 'EUR' } as const;

const funded = movements.fundPostings('m1', 'sandbox', quote);
const released = [...funded, ...movements.releasePostings('m1', 'f1', quote)];

describe('movements', () => {
  it('funding protects price and client fee', () => {
    const balances = foldBalances(funded);
    expect(balanceOf(balances, held)).toBe(41_200n);
    expect(balanceOf(balances, clearing)).toBe(41_200n);
  });

  it('release leaves nothing held: net to the freelancer, both fees to the platform', () => {
    const balances = foldBalances(released);
    expect(balanceOf(balances, held)).toBe(0n);
    expect(balanceOf(balances, available)).toBe(36_000n);
    expect(balanceOf(balances, fees)).toBe(5_200n);
  });

  it('a payout leaves the balance when asked for, and comes back when it fails', () => {
    const asked = [...released, ...movements.payoutRequestedPostings('p1', 'f1', money(36_000n, 'EUR'))];
    expect(balanceOf(foldBalances(asked), available)).toBe(0n);
    const failed = [...asked, ...movements.payoutFailedPostings('p1', 'f1', money(36_000n, 'EUR'))];
    expect(balanceOf(foldBalances(failed), available)).toBe(36_000n);
    const paid = [...asked, ...movements.payoutPaidPostings('p1', 'sandbox', money(36_000n, 'EUR'))];
    expect(balanceOf(foldBalances(paid), clearing)).toBe(5_200n);
  });

  it('a refund returns what was paid, fee included', () => {
    const all = [
      ...funded,
      ...movements.refundPostings('m1', 'pay1', quote),
      ...movements.refundSentPostings('pay1', 'sandbox', quote.clientPays),
    ];
    expect([...foldBalances(all).values()].every(({ amountMinor }) => amountMinor === 0n)).toBe(true);
  });

  it('a fee of zero makes no posting', () => {
    const free = quoteFees(money(100n, 'EUR'), {
      freelancer: { percent: '0' },
      client: { percent: '0' },
    });
    expect(movements.releasePostings('m1', 'f1', free).map(({ purpose }) => purpose)).toEqual(['release']);
  });

  it('refuses amounts that are not positive and movements within one account', () => {
    expect(() => post('fund', money(0n, 'EUR'), clearing, held)).toThrow('positive');
    expect(() => post('fund', money(1n, 'EUR'), held, held)).toThrow('two accounts');
  });
});

describe('balances by purpose', () => {
  it('agree with the accounts, so that the page and the guard tell the same', () => {
    const paid = [
      ...movements.fundPostings('m2', 'sandbox', quote),
      ...released,
      ...movements.payoutRequestedPostings('p1', 'f1', money(10_000n, 'EUR')),
      ...movements.payoutRequestedPostings('p2', 'f1', money(5_000n, 'EUR')),
      ...movements.payoutPaidPostings('p1', 'sandbox', money(10_000n, 'EUR')),
    ];
    const balances = foldBalances(paid);
    expect(freelancerBalances(sumsOf(paid))).toEqual({
      held: 40_000n,
      available: 21_000n,
      inTransit: 5_000n,
      withdrawn: 10_000n,
    });
    expect(balanceOf(balances, available)).toBe(21_000n);
    expect(clientBalances(sumsOf(paid))).toEqual({ held: 41_200n, paid: 41_200n, refunding: 0n, refunded: 0n });
    expect(balanceOf(balances, { ...held, holder: 'm2' })).toBe(41_200n);
  });
});

function sumsOf(postings: readonly Posting[]): PurposeSums {
  const sums: { [P in Posting['purpose']]?: bigint } = {};
  for (const { purpose, amountMinor } of postings) sums[purpose] = (sums[purpose] ?? 0n) + amountMinor;
  return sums;
}

describe('checkLedger', () => {
  it('any sequence of acts that balances allow sums to zero and never overdraws', () => {
    const act = fc.record({
      kind: fc.constantFrom('fund', 'release', 'refund', 'payout'),
      milestone: fc.nat({ max: 5 }),
      price: fc.bigInt({ min: 1n, max: 10n ** 9n }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        expect(checkLedger(play(acts))).toEqual([]);
      }),
    );
  });

  it('finds a double release, a negative balance and a mixed posting', () => {
    const twice = [...released, ...movements.releasePostings('m1', 'f1', quote)];
    expect(checkLedger(twice).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['never_negative', 'released_within_funded']),
    );
    const mixed: Posting = {
      purpose: 'fund',
      debit: { ...clearing, currency: 'USD' },
      credit: held,
      amountMinor: 5n,
    };
    expect(checkLedger([mixed]).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['same_currency', 'sums_to_zero']),
    );
  });
});

type Act = { kind: string; milestone: number; price: bigint };

function play(acts: readonly Act[]): Posting[] {
  const open = new Map<string, ReturnType<typeof quoteFees>>();
  const postings: Posting[] = [];
  for (const [index, { kind, milestone, price }] of acts.entries()) {
    const id = `m${milestone}`;
    const standing = open.get(id);
    if (kind === 'fund' && !standing) {
      const priced = quoteFees(money(price, 'EUR'), policy);
      open.set(id, priced);
      postings.push(...movements.fundPostings(id, 'sandbox', priced));
    }
    if (kind === 'release' && standing && open.delete(id))
      postings.push(...movements.releasePostings(id, 'f1', standing));
    if (kind === 'refund' && standing && open.delete(id))
      postings.push(...movements.refundPostings(id, `pay${index}`, standing));
    const balance = balanceOf(foldBalances(postings), available);
    if (kind === 'payout' && balance > 0n)
      postings.push(...movements.payoutRequestedPostings(`out${index}`, 'f1', money(balance, 'EUR')));
  }
  return postings;
}
