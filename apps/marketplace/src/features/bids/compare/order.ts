import type { ComparedBid } from '@assay/protocol/dto/bid';

export const orders = ['price', 'dearest', 'record', 'sent'] as const;

export type Order = (typeof orders)[number];

const comparisons: Readonly<Record<Order, (a: ComparedBid, b: ComparedBid) => number>> = {
  price: (a, b) => byPrice(a, b),
  dearest: (a, b) => byPrice(b, a),
  record: (a, b) =>
    b.record.finishedContracts - a.record.finishedContracts || (b.record.meanScore ?? 0) - (a.record.meanScore ?? 0),
  sent: () => 0,
};

const ended = new Set(['declined', 'withdrawn', 'job_closed']);

/** Bids in the chosen order, those that are out of the running last; equals stand by the time they were sent. */
export function inOrder(bids: readonly ComparedBid[], order: Order): ComparedBid[] {
  return bids.toSorted(
    (a, b) => Number(isEnded(a)) - Number(isEnded(b)) || comparisons[order](a, b) || a.sentAt.localeCompare(b.sentAt),
  );
}

export function isEnded({ state }: Pick<ComparedBid, 'state'>): boolean {
  return ended.has(state);
}

export function readOrder(text: string | undefined): Order {
  return orders.find((order) => order === text) ?? 'sent';
}

function byPrice(a: ComparedBid, b: ComparedBid): number {
  const difference = BigInt(a.price.amountMinor) - BigInt(b.price.amountMinor);
  return difference < 0n ? -1 : Number(difference > 0n);
}
