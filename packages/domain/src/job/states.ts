import { stateTable } from '../kernel/state-table';

export const jobStates = stateTable({
  entity: 'job',
  initial: 'draft',
  edges: {
    draft: {
      post: { to: 'open', event: 'job.posted' },
      discard: { to: 'cancelled', event: 'job.cancelled' },
    },
    open: {
      fill: { to: 'filled', event: 'job.filled' },
      cancel: { to: 'cancelled', event: 'job.cancelled' },
      expire: { to: 'expired', event: 'job.expired' },
      remove: { to: 'removed', event: 'job.removed' },
    },
    filled: {},
    cancelled: {},
    expired: {},
    removed: {},
  },
});

export type JobState = keyof typeof jobStates.edges;
