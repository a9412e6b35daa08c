import { stateTable } from '../kernel/state-table';

/** An invoice never changes after issue: it is rendered once, and its PDF is kept. */
export const invoiceStates = stateTable({
  entity: 'invoice',
  initial: 'issued',
  edges: {
    issued: {
      render: { to: 'rendered', event: 'invoice.rendered' },
    },
    rendered: {},
  },
});

export type InvoiceState = keyof typeof invoiceStates.edges;
