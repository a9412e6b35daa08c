import { stateTable } from '../kernel/state-table';

/** Money on its way from a freelancer's balance to the freelancer. A failed payout makes it available again. */
export const payoutStates = stateTable({
  entity: 'payout',
  initial: 'requested',
  edges: {
    requested: {
      pay: { to: 'paid', event: 'payout.paid' },
      fail: { to: 'failed', event: 'payout.failed' },
    },
    paid: {},
    failed: {},
  },
});

export type PayoutState = keyof typeof payoutStates.edges;
