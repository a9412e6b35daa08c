import { stateTable } from '../kernel/state-table';

/** A client's payment into a milestone. `settled` means that the approved work turned it into earnings and fees. */
export const paymentStates = stateTable({
  entity: 'payment',
  initial: 'started',
  edges: {
    started: {
      confirm: { to: 'confirmed', event: 'payment.confirmed' },
      abandon: { to: 'abandoned', event: 'payment.abandoned' },
    },
    confirmed: {
      settle: { to: 'settled', event: 'payment.settled' },
      refund: { to: 'refunding', event: 'payment.refund_started' },
    },
    refunding: {
      confirm_refund: { to: 'refunded', event: 'payment.refunded' },
    },
    settled: {},
    refunded: {},
    abandoned: {},
  },
});

export type PaymentState = keyof typeof paymentStates.edges;
