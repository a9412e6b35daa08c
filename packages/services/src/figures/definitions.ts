import { entry } from '@assay/db/schema/log';
import { sql } from 'drizzle-orm';
import { flow, level, type Moves } from './moves';

/** A figure of the market, computed from the transaction log and nothing else. */
export type FigureDefinition = {
  readonly unit: 'count' | 'money';
  /** `flow`: what happened within a period. `level`: what is there at its end. */
  readonly measure: 'flow' | 'level';
  readonly moves: Moves;
};

export const figureDefinitions = {
  'jobs-posted': {
    unit: 'count',
    measure: 'flow',
    moves: flow({ kinds: ['job.posted'] }),
  },
  'bids-sent': {
    unit: 'count',
    measure: 'flow',
    moves: flow({ kinds: ['bid.sent'] }),
  },
  hires: {
    unit: 'count',
    measure: 'flow',
    moves: flow({ kinds: ['contract.started'] }),
  },
  'contract-value': {
    unit: 'money',
    measure: 'flow',
    moves: flow({ kinds: ['contract.started'], worth: 'value' }),
  },
  fees: {
    unit: 'money',
    measure: 'flow',
    moves: flow({ kinds: ['fee.charged'], worth: 'amount' }),
  },
  'held-money': {
    unit: 'money',
    measure: 'level',
    moves: level({
      entity: 'milestoneId',
      begins: 'milestone.funded',
      ends: ['milestone.released', 'milestone.refunded'],
      worth: 'amount',
    }),
  },
  'jobs-open': {
    unit: 'count',
    measure: 'level',
    moves: level({
      entity: 'jobId',
      begins: 'job.posted',
      ends: ['job.filled', 'job.cancelled', 'job.expired', 'job.removed'],
    }),
  },
  'contracts-running': {
    unit: 'count',
    measure: 'level',
    moves: level({ entity: 'contractId', begins: 'contract.started', ends: ['contract.completed', 'contract.ended'] }),
  },
  'tests-taken': {
    unit: 'count',
    measure: 'flow',
    moves: flow({ kinds: ['attempt.graded'] }),
  },
  'tests-passed': {
    unit: 'count',
    measure: 'flow',
    // A pass counts once: when it was scored first, or when a correction made it one.
    moves: flow({
      kinds: ['attempt.graded', 'attempt.rescored'],
      only: sql`(${entry.payload} ->> 'passed')::boolean and not coalesce((${entry.payload} ->> 'passedBefore')::boolean, false)`,
    }),
  },
  'badges-shown': {
    unit: 'count',
    measure: 'level',
    moves: level({ entity: 'badgeId', begins: 'badge.shown', ends: ['badge.hidden', 'badge.revoked'] }),
  },
  people: {
    unit: 'count',
    measure: 'level',
    moves: level({ entity: 'accountId', begins: 'account.created', ends: ['account.closed'] }),
  },
} as const satisfies Readonly<Record<string, FigureDefinition>>;

export type FigureName = keyof typeof figureDefinitions;

export const figureNames = Object.keys(figureDefinitions).filter(isFigureName);

export function isFigureName(text: string): text is FigureName {
  return Object.hasOwn(figureDefinitions, text);
}

export function figureOf(name: FigureName): FigureDefinition {
  return figureDefinitions[name];
}
