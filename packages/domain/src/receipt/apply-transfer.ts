import { allows } from '../kernel/state-table';
import { milestoneStates, type MilestoneState } from '../milestone/states';
import { type Money, sameMoney, subtract } from '../money/money';
import type { PaymentState } from '../payment/states';

export type ArrivedTransfer = {
  readonly payment: PaymentState;
  readonly milestone: MilestoneState;
  readonly expected: Money;
  readonly arrived: Money;
};

/**
 * `fund`: nothing is left over. `fund_and_hold`: too much, the rest is held. `hold`: too little, or nothing left to fund,
 * so all of it is held; a payment that can no longer fund anything ends with it.
 */
export type TransferUse =
  | { readonly use: 'fund' }
  | { readonly use: 'fund_and_hold'; readonly held: Money }
  | { readonly use: 'hold'; readonly held: Money; readonly endsPayment: boolean };

/** What a transfer that quotes the reference of a payment does: it funds the milestone once, in full, or it is held for the client. */
export function applyTransfer({ payment, milestone, expected, arrived }: ArrivedTransfer): TransferUse {
  const isAwaited = payment === 'started';
  const canFund = isAwaited && allows(milestoneStates, milestone, 'fund');
  if (canFund && sameMoney(arrived, expected)) return { use: 'fund' };
  if (canFund && arrived.amountMinor > expected.amountMinor)
    return { use: 'fund_and_hold', held: subtract(arrived, expected) };
  return { use: 'hold', held: arrived, endsPayment: isAwaited && !canFund };
}
