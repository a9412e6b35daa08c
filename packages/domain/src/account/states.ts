import { stateTable } from '../kernel/state-table';

export const accountStates = stateTable({
  entity: 'account',
  initial: 'unverified',
  edges: {
    unverified: {
      verify: { to: 'active', event: 'account.verified' },
      close: { to: 'closed', event: 'account.closed' },
    },
    active: {
      suspend: { to: 'suspended', event: 'account.suspended' },
      close: { to: 'closed', event: 'account.closed' },
    },
    suspended: {
      restore: { to: 'active', event: 'account.restored' },
      close: { to: 'closed', event: 'account.closed' },
    },
    closed: {},
  },
});

export type AccountState = keyof typeof accountStates.edges;
