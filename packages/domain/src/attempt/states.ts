import { stateTable } from '../kernel/state-table';

/** Scoring is automatic, so handing in and grading are one step; at the deadline the service takes it instead of the person. */
export const attemptStates = stateTable({
  entity: 'attempt',
  initial: 'started',
  edges: {
    started: {
      submit: { to: 'graded', event: 'attempt.graded' },
      expire: { to: 'graded', event: 'attempt.graded' },
      abandon: { to: 'abandoned', event: 'attempt.abandoned' },
    },
    graded: {},
    abandoned: {},
  },
});

export type AttemptState = keyof typeof attemptStates.edges;
