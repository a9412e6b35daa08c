import { stateTable } from '../kernel/state-table';

/** A version of a test is prepared until enough of its questions are proven, and offered from then on. */
export const testStates = stateTable({
  entity: 'test',
  initial: 'preparing',
  edges: {
    preparing: {
      offer: { to: 'offered', event: 'test.offered' },
    },
    offered: {},
  },
});

export type TestState = keyof typeof testStates.edges;
