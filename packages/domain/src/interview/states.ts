import { stateTable } from '../kernel/state-table';

export const interviewStates = stateTable({
  entity: 'interview',
  initial: 'proposed',
  edges: {
    proposed: {
      agree: { to: 'agreed', event: 'interview.agreed' },
      cancel: { to: 'cancelled', event: 'interview.cancelled' },
    },
    agreed: {
      hold: { to: 'held', event: 'interview.held' },
      cancel: { to: 'cancelled', event: 'interview.cancelled' },
    },
    held: {},
    cancelled: {},
  },
});

export type InterviewState = keyof typeof interviewStates.edges;
