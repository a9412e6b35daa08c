import { stateTable } from '../kernel/state-table';

/** A question is asked while its key is proven; one whose key no longer comes out is never asked again. */
export const variantStates = stateTable({
  entity: 'variant',
  initial: 'proven',
  edges: {
    proven: {
      withdraw: { to: 'withdrawn', event: 'variant.withdrawn' },
    },
    withdrawn: {},
  },
});

export type VariantState = keyof typeof variantStates.edges;
