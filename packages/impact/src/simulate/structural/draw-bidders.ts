import { categorical, cumulative, gumbel } from '../../random/distributions';
import { streamOf } from '../../random/stream';
import type { Badges } from '../attempts';
import { dipAt } from '../dip';
import { DAY, toSecond } from '../instants';
import type { People } from '../people';
import { fields } from '../places';
import { purpose } from '../purposes';
import type { Scenario } from '../scenario';
import type { Behaviour } from './behaviour';
import type { Job } from './post-jobs';

/** A bid before the client compares: `taste` is what the client sees in it that nobody else does. */
export type Bidder = { readonly worker: number; readonly sentAt: number; readonly taste: number };

export const BIDDING = DAY / 4;
/** Where a field has fewer people who bid, a job goes on with fewer bids. */
const TRIES_PER_BID = 8;

/** Who bids on a job: people of its field in proportion to their activity, whatever badges or reviews they have. */
export function bidding(scenario: Scenario, people: People, badges: Badges, behaviour: Behaviour) {
  const byField = fields.map((_, field) => workersOf(people, field));
  const isThere = (worker: number, instant: number) =>
    (people.workers.registeredAt[worker] ?? 0) <= instant && instant < (people.leavesAt[worker] ?? 0);
  const badgesOf = (worker: number) =>
    badges.visibleAt.subarray(badges.first[worker] ?? 0, badges.first[worker + 1] ?? 0);

  return ({ number, field, postedAt }: Job): Bidder[] => {
    const pool = byField[field];
    if (!pool || pool.workers.length === 0) return [];
    const stream = streamOf(scenario.seed, { entity: number, purpose: purpose.bids });
    const { fewestBids, mostBids } = behaviour;
    const wanted = fewestBids + Math.floor(stream.unit() * (mostBids - fewestBids + 1));
    const bidders: Bidder[] = [];
    for (let left = wanted * TRIES_PER_BID; left > 0 && bidders.length < wanted; left -= 1) {
      const worker = pool.workers[categorical(stream, pool.sums)] ?? 0;
      if (!isThere(worker, postedAt) || bidders.some((bidder) => bidder.worker === worker)) continue;
      const isIdle = stream.unit() > dipAt(scenario, badgesOf(worker), postedAt);
      if (!isIdle) {
        bidders.push({ worker, sentAt: toSecond(postedAt + stream.unit() * BIDDING), taste: gumbel(stream) });
      }
    }
    return bidders;
  };
}

function workersOf({ workers, activity }: People, field: number) {
  const rows = [...workers.field.keys()].filter((worker) => workers.field[worker] === field);
  return { workers: Int32Array.from(rows), sums: cumulative(rows.map((worker) => activity[worker] ?? 0)) };
}
