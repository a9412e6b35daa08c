import { expect, test } from 'vitest';
import { applyTransfer, type ArrivedTransfer } from './apply-transfer';

const euros = (amount: bigint) => ({ amountMinor: amount * 100n, currency: 'EUR' });
const due: ArrivedTransfer = { payment: 'started', milestone: 'funding', expected: euros(100n), arrived: euros(100n) };

test.each([
  ['what was asked for funds the milestone', {}, { use: 'fund' }],
  ['too much funds it, and the rest is held', { arrived: euros(120n) }, { use: 'fund_and_hold', held: euros(20n) }],
  [
    'too little is held, the payment goes on waiting',
    { arrived: euros(80n) },
    { use: 'hold', held: euros(80n), endsPayment: false },
  ],
  [
    'a cancelled milestone is not funded, and its payment ends',
    { milestone: 'cancelled' },
    { use: 'hold', held: euros(100n), endsPayment: true },
  ],
  [
    'a payment given up stays so',
    { payment: 'abandoned', milestone: 'planned' },
    { use: 'hold', held: euros(100n), endsPayment: false },
  ],
  [
    'a second transfer funds nothing',
    { payment: 'confirmed', milestone: 'funded' },
    { use: 'hold', held: euros(100n), endsPayment: false },
  ],
] as const)('%s', (_, change, expected) => {
  expect(applyTransfer({ ...due, ...change })).toEqual(expected);
});
