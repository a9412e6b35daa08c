import type { Market } from '../market/market';

const WINDOW = 14 * 86_400_000;

/** Hires per bid in the 14 days before and after badges became visible, straight from the rows. */
export function hiresPerBid({ attempts, bids, workers }: Market): { before: number; after: number } {
  const sent = workers.id.map((): { at: number; hired: number }[] => []);
  bids?.worker.forEach((worker, row) => {
    sent[worker]?.push({ at: bids.sentAt[row] ?? 0, hired: bids.hired[row] ?? 0 });
  });
  const [before, after] = [
    { bids: 0, hires: 0 },
    { bids: 0, hires: 0 },
  ];
  attempts.visibleAt.forEach((visibleAt, row) => {
    for (const { at, hired } of sent[attempts.worker[row] ?? -1] ?? []) {
      if (!(Math.abs(at - visibleAt) < WINDOW)) continue;
      const side = at < visibleAt ? before : after;
      side.bids += 1;
      side.hires += hired;
    }
  });
  return { before: before.hires / before.bids, after: after.hires / after.bids };
}
