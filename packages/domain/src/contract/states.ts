import { stateTable } from '../kernel/state-table';

export const contractStates = stateTable({
  entity: 'contract',
  initial: 'active',
  edges: {
    active: {
      complete: { to: 'completed', event: 'contract.completed' },
      end: { to: 'ended', event: 'contract.ended' },
    },
    completed: {},
    ended: {},
  },
});

export type ContractState = keyof typeof contractStates.edges;
