import { expect, it } from 'vitest';
import { badgesOf } from '../cast/badges';
import { testStories } from '../cast/test-stories';
import { createRandom } from '../random';
import { planJobs } from './plan-jobs';

const now = new Date('2026-11-22T12:00:00Z');
const taken = new Set<string>(testStories.map(({ test }) => test));

function jobsWhere(offered: ReadonlySet<string>) {
  return planJobs(createRandom(7), { now, badges: badgesOf(offered, now) });
}

it('jobs ask for the badge of every test but the quiz, and only holders who show it bid on them', () => {
  const badges = badgesOf(taken, now);
  const asking = jobsWhere(taken).flatMap(({ requiredBadge, ...job }) =>
    requiredBadge ? [{ requiredBadge, ...job }] : [],
  );
  expect(new Set([...asking.map(({ requiredBadge }) => requiredBadge), 'marketplace-readiness'])).toEqual(taken);
  for (const { key, requiredBadge, postedAt, bids } of asking) {
    expect([key, bids.length >= 2]).toEqual([key, true]);
    expect(bids.filter(({ person }) => !badges.shows(requiredBadge, person, postedAt))).toEqual([]);
  }
});

it('no job asks for the badge of a test that the market does not have', () => {
  const asked = jobsWhere(new Set(['sql', 'marketplace-readiness'])).map(({ requiredBadge }) => requiredBadge);
  expect(new Set(asked)).toEqual(new Set(['sql', null]));
});
