import { stateTable } from '../kernel/state-table';

/**
 * Scoring is automatic, so handing in and grading are one step; at the deadline the service takes it instead of the person.
 * What is graded may be scored again, in the person's favour, when a question turns out to be doubtful.
 */
export const attemptStates = stateTable({
  entity: 'attempt',
  initial: 'started',
  edges: {
    started: {
      submit: { to: 'graded', event: 'attempt.graded' },
      expire: { to: 'graded', event: 'attempt.graded' },
      abandon: { to: 'abandoned', event: 'attempt.abandoned' },
    },
    graded: {
      rescore: { to: 'graded', event: 'attempt.rescored' },
    },
    abandoned: {},
  },
});

export type AttemptState = keyof typeof attemptStates.edges;
