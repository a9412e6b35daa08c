import { stateTable } from '../kernel/state-table';

export const milestoneStates = stateTable({
  entity: 'milestone',
  initial: 'planned',
  edges: {
    planned: {
      request_funding: { to: 'funding', event: 'milestone.funding_requested' },
      fund: { to: 'funded', event: 'milestone.funded' },
      cancel: { to: 'cancelled', event: 'milestone.cancelled' },
    },
    funding: {
      fund: { to: 'funded', event: 'milestone.funded' },
      abandon_funding: { to: 'planned', event: 'milestone.funding_abandoned' },
      cancel: { to: 'cancelled', event: 'milestone.cancelled' },
    },
    funded: {
      submit: { to: 'submitted', event: 'milestone.submitted' },
      refund: { to: 'refunded', event: 'milestone.refunded' },
    },
    submitted: {
      request_changes: { to: 'changes_requested', event: 'milestone.changes_requested' },
      release: { to: 'released', event: 'milestone.released' },
    },
    changes_requested: {
      submit: { to: 'submitted', event: 'milestone.submitted' },
      refund: { to: 'refunded', event: 'milestone.refunded' },
    },
    released: {},
    refunded: {},
    cancelled: {},
  },
});

export type MilestoneState = keyof typeof milestoneStates.edges;
