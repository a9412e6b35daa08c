import { stateTable } from '../kernel/state-table';

/** A bank transfer that arrived and could not be used for its payment: held for the client, then sent back. */
export const receiptStates = stateTable({
  entity: 'receipt',
  initial: 'held',
  edges: {
    held: {
      return: { to: 'returned', event: 'receipt.returned' },
    },
    returned: {},
  },
});

export type ReceiptState = keyof typeof receiptStates.edges;
