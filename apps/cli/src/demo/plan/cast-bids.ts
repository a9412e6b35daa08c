import type { DemoBid, DemoProfile } from '../content/types';
import { freelancers } from '../cast/freelancers';
import { holdsSqlBadge, showsSqlBadge } from '../cast/badges';
import type { Random } from '../random';
import type { CastBid } from './planned-job';
import { priceOf } from './price';

export type Casting = {
  readonly field: DemoProfile['field'];
  readonly skills: readonly string[];
  readonly requiredBadge: 'sql' | null;
  readonly budget: number;
  readonly postedAt: Date;
  readonly bids: readonly DemoBid[];
  /** Somebody who worked on the job before and bids again, in the place of a bid of their kind. */
  readonly returning?: string;
};

/** How often each person has bid so far: the least used of those who fit goes first. */
export type Usage = Map<string, number>;

/**
 * Gives each bid of a job to somebody of that kind, in that field, with one of the skills asked for. Who shows a badge
 * matters only where the job requires it or the words of the bid say so.
 */
export function castBids(random: Random, usage: Usage, casting: Casting, now: Date): CastBid[] {
  const cast: CastBid[] = [];
  const taken = new Set<string>();
  for (const bid of casting.bids) {
    const candidates = freelancers.filter((person) => !taken.has(person.slug) && fits(person, bid, casting, now));
    const skilled = candidates.filter(({ skills }) => skills.some((skill) => casting.skills.includes(skill)));
    const returning = candidates.find(({ slug }) => slug === casting.returning);
    const chosen = returning ?? leastUsed(random, usage, skilled.length > 0 ? skilled : candidates);
    if (!chosen) continue;
    taken.add(chosen.slug);
    usage.set(chosen.slug, (usage.get(chosen.slug) ?? 0) + 1);
    cast.push({ person: chosen.slug, bid, price: priceOf(random, bid.stance, casting.budget) });
  }
  return cast;
}

function fits(person: DemoProfile, bid: DemoBid, { field, requiredBadge, postedAt }: Casting, now: Date): boolean {
  if (person.field !== field || !person.stances.includes(bid.stance)) return false;
  const shows = showsSqlBadge(person.slug, postedAt, now);
  if (requiredBadge !== null && !shows) return false;
  if (bid.holdsBadge === true) return shows;
  return bid.holdsBadge === undefined || !holdsSqlBadge(person.slug);
}

function leastUsed(random: Random, usage: Usage, people: readonly DemoProfile[]): DemoProfile | undefined {
  const fewest = Math.min(...people.map(({ slug }) => usage.get(slug) ?? 0));
  const rested = people.filter(({ slug }) => (usage.get(slug) ?? 0) === fewest);
  return rested.length === 0 ? undefined : random.pick(rested);
}
