import { entry } from '@assay/db/schema/log';
import { sql } from 'drizzle-orm';
import { flow, level, type Moves } from './moves';

/** A figure of the market, computed from the transaction log and nothing else. */
export type FigureDefinition = {
  readonly label: string;
  /** What it counts, in one sentence, for the page that shows its rows. */
  readonly definition: string;
  readonly unit: 'count' | 'money';
  /** `flow`: what happened within a period. `level`: what is there at its end. */
  readonly measure: 'flow' | 'level';
  readonly moves: Moves;
};

const inReference = 'in the reference currency at the rate that the event stored';

export const figureDefinitions = {
  'jobs-posted': {
    label: 'Jobs posted',
    definition: 'Jobs that were opened for bids.',
    unit: 'count',
    measure: 'flow',
    moves: flow({ kind: 'job.posted' }),
  },
  'bids-sent': {
    label: 'Bids sent',
    definition: 'Bids that freelancers sent, whatever became of them.',
    unit: 'count',
    measure: 'flow',
    moves: flow({ kind: 'bid.sent' }),
  },
  hires: {
    label: 'Hires',
    definition: 'Contracts that began with an accepted offer.',
    unit: 'count',
    measure: 'flow',
    moves: flow({ kind: 'contract.started' }),
  },
  'contract-value': {
    label: 'Contract value',
    definition: `What the contracts that began are worth, without fees, ${inReference}.`,
    unit: 'money',
    measure: 'flow',
    moves: flow({ kind: 'contract.started', worth: 'value' }),
  },
  fees: {
    label: 'Fees',
    definition: `Fees that the platform took from both sides when work was released, ${inReference}.`,
    unit: 'money',
    measure: 'flow',
    moves: flow({ kind: 'fee.charged', worth: 'amount' }),
  },
  'held-money': {
    label: 'Held money',
    definition: `Price and client fee of every funded milestone until it is released or refunded, ${inReference} when it was funded.`,
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
    label: 'Jobs open',
    definition: 'Jobs that were posted and not yet filled, cancelled, expired or removed.',
    unit: 'count',
    measure: 'level',
    moves: level({
      entity: 'jobId',
      begins: 'job.posted',
      ends: ['job.filled', 'job.cancelled', 'job.expired', 'job.removed'],
    }),
  },
  'contracts-running': {
    label: 'Contracts running',
    definition: 'Contracts that began and have neither been completed nor ended.',
    unit: 'count',
    measure: 'level',
    moves: level({ entity: 'contractId', begins: 'contract.started', ends: ['contract.completed', 'contract.ended'] }),
  },
  'tests-taken': {
    label: 'Tests taken',
    definition: 'Tests that ended with a score, passed or not; those given up unfinished do not count.',
    unit: 'count',
    measure: 'flow',
    moves: flow({ kind: 'attempt.graded' }),
  },
  'tests-passed': {
    label: 'Tests passed',
    definition: 'Tests whose score reached the mark in force.',
    unit: 'count',
    measure: 'flow',
    moves: flow({ kind: 'attempt.graded', only: sql`(${entry.payload} ->> 'passed')::boolean` }),
  },
  'badges-shown': {
    label: 'Badges shown',
    definition:
      'Badges that their holders made visible and have not hidden, and that were not revoked; also expired ones.',
    unit: 'count',
    measure: 'level',
    moves: level({ entity: 'badgeId', begins: 'badge.shown', ends: ['badge.hidden', 'badge.revoked'] }),
  },
  people: {
    label: 'People',
    definition: 'Accounts that were created and not closed, suspended ones included.',
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
