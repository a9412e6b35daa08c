import { stateTable } from '../kernel/state-table';

/** An invoice never changes after issue: it is rendered once, and corrected only by a credit note that names it. */
export const invoiceStates = stateTable({
  entity: 'invoice',
  initial: 'issued',
  edges: {
    issued: {
      render: { to: 'rendered', event: 'invoice.rendered' },
    },
    rendered: {
      credit: { to: 'credited', event: 'invoice.credited' },
    },
    credited: {},
  },
});

export type InvoiceState = keyof typeof invoiceStates.edges;
