import { bid } from '@assay/db/schema/market-jobs';
import { bidStates } from '@assay/domain/bid/states';
import type { BidId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { sql } from 'drizzle-orm';
import type { JobRow } from '../job/lock-job';
import { isAnyOf } from '../kernel/is-any-of';
import { applyChanges, type Change } from '../kernel/apply-changes';
import { changed, eventOfStep } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { type BidFacts, factsOfBids } from './event-facts';
import type { BidRow } from './lock-bid';

export type LockedBid = { readonly bid: BidRow; readonly job: JobRow };

export type BidCommand = {
  [State in keyof typeof bidStates.edges]: keyof (typeof bidStates.edges)[State];
}[keyof typeof bidStates.edges];

export type BidMove = {
  readonly command: BidCommand;
  /** Columns that change with the state. */
  readonly set?: Partial<Omit<BidRow, 'id' | 'version' | 'state'>>;
  /** What the event says beyond the facts of the bid. */
  readonly says?: Readonly<Record<string, unknown>>;
};

/** Takes a locked bid along one edge of its state table: event first, then the row. */
export async function moveBid(unit: Unit, { bid: row, job }: LockedBid, move: BidMove): Promise<BidId> {
  await moveBids(unit, { bids: [row], job }, move);
  return row.id;
}

/** The same for several bids of one job, in as many statements as for one: all events first, then the rows. */
export async function moveBids(
  unit: Unit,
  { bids, job }: { readonly bids: readonly BidRow[]; readonly job: JobRow },
  move: BidMove,
): Promise<void> {
  if (bids.length === 0) return;
  const factsOf = await factsOfBids(unit, bids, job);
  await applyChanges(unit, [planBidMoves(unit, { bids, factsOf }, move)]);
}

/** What such a move writes. */
export function planBidMoves(
  { tx }: Unit,
  { bids, factsOf }: { readonly bids: readonly BidRow[]; readonly factsOf: (row: BidRow) => BidFacts },
  { command, set = {}, says = {} }: BidMove,
): Change {
  const steps = bids.map((row) => ({ row, edge: orRefuse(step(bidStates, row.state, command)) }));
  const moveTo = (to: BidRow['state']) => {
    const moved = steps.filter(({ edge }) => edge.to === to).map(({ row }) => row.id);
    return tx
      .update(bid)
      .set({ ...set, state: to, version: sql`${bid.version} + 1` })
      .where(isAnyOf(bid.id, moved));
  };
  return {
    events: steps.map(({ row, edge }) =>
      eventOfStep({ edge, changes: [changed('market.bid', row)], payload: { ...factsOf(row), ...says } }),
    ),
    writes: [...new Set(steps.map(({ edge }) => edge.to))].map(moveTo),
  };
}
