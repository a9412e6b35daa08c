import { stateTable } from '../kernel/state-table';

export const reportStates = stateTable({
  entity: 'report',
  initial: 'open',
  edges: {
    open: {
      uphold: { to: 'upheld', event: 'report.upheld' },
      dismiss: { to: 'dismissed', event: 'report.dismissed' },
    },
    upheld: {},
    dismissed: {},
  },
});

export type ReportState = keyof typeof reportStates.edges;
