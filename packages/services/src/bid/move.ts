import { bid } from '@assay/db/schema/market-jobs';
import { bidStates } from '@assay/domain/bid/states';
import type { BidId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { eq } from 'drizzle-orm';
import type { JobRow } from '../job/lock-job';
import { changed, recordStep } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { bidFacts } from './event-facts';
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
export async function moveBid(
  unit: Unit,
  { bid: row, job }: LockedBid,
  { command, set = {}, says = {} }: BidMove,
): Promise<BidId> {
  const edge = orRefuse(step(bidStates, row.state, command));
  const facts = await bidFacts(unit, row, job);
  await recordStep(unit, edge, { changes: [changed('market.bid', row)], payload: { ...facts, ...says } });
  await unit.tx
    .update(bid)
    .set({ ...set, state: edge.to, version: row.version + 1 })
    .where(eq(bid.id, row.id));
  return row.id;
}
