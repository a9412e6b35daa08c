import { daysOn } from '../plan/hours';
import { testStories, type DemoTest } from './test-stories';

/** Who has which badge at a past instant, among the tests that this market has. */
export type Badges = {
  /** What a job can require: a test that this market does not have is not asked for. */
  readonly ifOffered: (test: DemoTest | undefined) => DemoTest | null;
  readonly shows: (test: DemoTest, person: string, at: Date) => boolean;
  /** Whether somebody ever passes it, shown or not. */
  readonly holds: (test: DemoTest, person: string) => boolean;
};

/** @param now when the demo market is seeded */
export function badgesOf(offered: ReadonlySet<string>, now: Date): Badges {
  const stories = testStories.filter(({ test }) => offered.has(test));
  return {
    ifOffered: (test) => (test !== undefined && offered.has(test) ? test : null),
    shows: (test, person, at) =>
      stories.some(
        (story) =>
          story.person === person &&
          story.test === test &&
          story.badge === 'shown' &&
          daysOn(now, 1 - story.daysAgo) <= at,
      ),
    holds: (test, person) =>
      stories.some((story) => story.person === person && story.test === test && story.outcome === 'passed'),
  };
}
