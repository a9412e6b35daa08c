import type { DemoBid, DemoProfile } from '../content/types';
import { freelancers } from '../cast/freelancers';
import type { Badges } from '../cast/badges';
import type { DemoTest } from '../cast/test-stories';
import type { Random } from '../random';
import type { CastBid } from './planned-job';
import { priceOf } from './price';

export type Casting = {
  readonly field: DemoProfile['field'];
  readonly skills: readonly string[];
  readonly requiredBadge: DemoTest | null;
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
export function castBids(random: Random, usage: Usage, casting: Casting, badges: Badges): CastBid[] {
  const cast: CastBid[] = [];
  const taken = new Set<string>();
  for (const bid of casting.bids) {
    const candidates = freelancers.filter((person) => !taken.has(person.slug) && fits(person, bid, casting, badges));
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

function fits(
  { slug, field, stances }: DemoProfile,
  bid: DemoBid,
  { requiredBadge, postedAt, ...job }: Casting,
  badges: Badges,
): boolean {
  if (field !== job.field || !stances.includes(bid.stance)) return false;
  if (requiredBadge !== null && !badges.shows(requiredBadge, slug, postedAt)) return false;
  if (bid.holdsSqlBadge === true) return badges.shows('sql', slug, postedAt);
  return bid.holdsSqlBadge === undefined || !badges.holds('sql', slug);
}

function leastUsed(random: Random, usage: Usage, people: readonly DemoProfile[]): DemoProfile | undefined {
  const fewest = Math.min(...people.map(({ slug }) => usage.get(slug) ?? 0));
  const rested = people.filter(({ slug }) => (usage.get(slug) ?? 0) === fewest);
  return rested.length === 0 ? undefined : random.pick(rested);
}
