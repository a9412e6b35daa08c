import type { Field } from '@assay/domain/skill/field';
import type { Grain } from '@assay/domain/market-figures/days';
import type { SliceName, WaitName } from '@assay/domain/market-figures/tally';
import type { DayMove } from '@assay/domain/market-figures/traces';
import { bigint, date, index, integer, jsonb, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { log } from './schemas';

/*
 * Figures of the market, folded from the log by the worker; nothing here is known in no other way. Emptied together with the
 * position, they are folded again from the first entry.
 */

/** One row: up to which position of the log the figures below are folded. Locked by whoever folds. */
export const marketPosition = log.table('market_position', {
  id: smallint('id').primaryKey(),
  position: bigint('position', { mode: 'number' }).notNull(),
  /** Which sums these are (`sumsVersion`): a worker of another release folds nothing, or all of it again. */
  sums: smallint('sums').notNull(),
});

export const marketJob = log.table(
  'market_job',
  {
    jobId: uuid('job_id').primaryKey(),
    clientId: uuid('client_id'),
    field: text('field').$type<Field>(),
    country: text('country'),
    postedAt: instant('posted_at'),
    firstBidAt: instant('first_bid_at'),
    firstShortlistedAt: instant('first_shortlisted_at'),
    closedAt: instant('closed_at'),
    removedAt: instant('removed_at'),
    bids: integer('bids').notNull(),
  },
  (t) => [index('market_job_by_client').on(t.clientId)],
);

export const marketContract = log.table(
  'market_contract',
  {
    contractId: uuid('contract_id').primaryKey(),
    jobId: uuid('job_id'),
    clientId: uuid('client_id'),
    freelancerId: uuid('freelancer_id'),
    field: text('field').$type<Field>(),
    startedAt: instant('started_at'),
    /** Decimal strings of minor units of the reference currency, as are the moves of each day. */
    value: text('value').notNull(),
    moves: jsonb('moves').$type<Record<string, DayMove>>().notNull(),
    clientBeforeAt: instant('client_before_at'),
    freelancerBeforeAt: instant('freelancer_before_at'),
  },
  (t) => [
    index('market_contract_by_job').on(t.jobId),
    // whom a person hired, or who hired them, before and after a time
    index('market_contract_by_client').on(t.clientId, t.startedAt),
    index('market_contract_by_freelancer').on(t.freelancerId, t.startedAt),
  ],
);

const cell = () => ({
  grain: text('grain').$type<Grain>().notNull(),
  /** The first day of the run: a Monday, but of days. */
  beginsOn: date('begins_on', { mode: 'string' }).notNull(),
  slice: text('slice').$type<SliceName>().notNull(),
  sliceValue: text('slice_value').notNull(),
});

const count = (name: string) => bigint(name, { mode: 'bigint' }).notNull();

/** Sums of a day, a week or four weeks, by class and by country. */
export const marketCount = log.table(
  'market_count',
  {
    ...cell(),
    posted: count('posted'),
    bids: count('bids'),
    gotBid: count('got_bid'),
    shortlisted: count('shortlisted'),
    hired: count('hired'),
    paid: count('paid'),
    manyBids: count('many_bids'),
    open: count('open'),
    removed: count('removed'),
    started: count('started'),
    value: count('value'),
    newcomers: count('newcomers'),
    returningClients: count('returning_clients'),
    returningFreelancers: count('returning_freelancers'),
    released: count('released'),
    fees: count('fees'),
  },
  (t) => [primaryKey({ name: 'market_count_cell', columns: [t.grain, t.beginsOn, t.slice, t.sliceValue] })],
);

/** How many jobs waited how long for their first bid and for the hire, by bin of the wait. */
export const marketWait = log.table(
  'market_wait',
  {
    ...cell(),
    wait: text('wait').$type<WaitName>().notNull(),
    bin: smallint('bin').notNull(),
    jobs: integer('jobs').notNull(),
  },
  (t) => [
    primaryKey({
      name: 'market_wait_cell',
      columns: [t.grain, t.beginsOn, t.slice, t.sliceValue, t.wait, t.bin],
    }),
  ],
);
