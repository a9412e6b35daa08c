import { stateTable } from '../kernel/state-table';

/**
 * A question is asked while its key is proven, and never again once it does not come out. Where the key itself became
 * doubtful, the question counts as right for everybody who was asked it.
 */
export const variantStates = stateTable({
  entity: 'variant',
  initial: 'proven',
  edges: {
    proven: {
      withdraw: { to: 'withdrawn', event: 'variant.withdrawn' },
      doubt: { to: 'doubtful', event: 'variant.withdrawn' },
    },
    withdrawn: {},
    doubtful: {},
  },
});

export type VariantState = keyof typeof variantStates.edges;
