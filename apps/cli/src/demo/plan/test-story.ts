import type { BadgeId } from '@assay/domain/kernel/id';
import { formLength, scoredQuestions } from '@assay/item-models/blueprint';
import { findItemTest } from '@assay/item-models/tests';
import { abandonAttempt } from '@assay/services/assessment/abandon';
import { simulateAnswers } from '@assay/services/assessment/simulate-answers';
import { startAttempt } from '@assay/services/assessment/start';
import { submitAttempt } from '@assay/services/assessment/submit';
import { readGradedAttempt } from '@assay/services/badge/graded-attempt';
import { hideBadge } from '@assay/services/badge/hide';
import { issueBadge } from '@assay/services/badge/issue';
import { showBadge } from '@assay/services/badge/show';
import type { Cast } from '../cast/cast';
import { testStories, type TestStory } from '../cast/test-stories';
import type { Random } from '../random';
import { asPerson, asSystem, type Stage } from '../stage';
import type { Step } from '../step';
import { daysOn, known } from './hours';

type Offer = { readonly offered: ReadonlySet<string>; readonly now: Date };

/** Every attempt at a test on offer: taken, scored and, where it was passed, shown or hidden some hours later. */
export function testSteps(random: Random, cast: Cast, { offered, now }: Offer): Step[] {
  const stories = testStories.filter(({ test }) => offered.has(test));
  return stories.flatMap((story) => {
    const chain = `${story.test} of ${story.person}`;
    const at = daysOn(now, -story.daysAgo - random.between(0, 0.3));
    const share = random.next();
    let badgeId: BadgeId | null = null;
    const take: Step['act'] = async (stage, hour) => {
      badgeId = await takeTest(stage, hour, { story, cast, share });
    };
    const choose: Step['act'] = async (stage, hour) => {
      const ctx = asPerson(stage, cast.accountOf(story.person)(), hour);
      const input = { badgeId: known(badgeId ?? undefined, 'the badge') };
      await (story.badge === 'shown' ? showBadge(ctx, input) : hideBadge(ctx, input));
    };
    return [{ at, chain, act: take }, ...(story.badge ? [{ at: daysOn(at, 0.1), chain, act: choose }] : [])];
  });
}

type Sitting = { readonly story: TestStory; readonly cast: Cast; readonly share: number };

/** Sits the test like a person: one answer after another, right as often as the story says. */
async function takeTest(stage: Stage, hour: Date, { story, cast, share }: Sitting): Promise<BadgeId | null> {
  const person = cast.accountOf(story.person)();
  const after = (seconds: number) => new Date(hour.getTime() + seconds * 1000);
  const { attemptId } = await startAttempt(asPerson(stage, person, hour), { test: story.test });
  if (story.outcome === 'abandoned') {
    const answeredAt = (position: number) => after(position * 40);
    await simulateAnswers(asPerson(stage, person, hour), { attemptId, right: 2, upTo: 3, answeredAt });
    await abandonAttempt(asPerson(stage, person, after(150)), { attemptId });
    return null;
  }
  const { blueprint } = known(findItemTest(story.test), 'the test');
  const secondsEach = (blueprint.minutes * 60 * (0.45 + 0.3 * share)) / formLength(blueprint);
  const right = rightAnswers(story, { passMark: blueprint.passMark, scored: scoredQuestions(blueprint), share });
  // Nobody takes the same time for every question; the waves are flat enough that answers keep their order.
  const answeredAt = (position: number) =>
    after(Math.max(0, position + 0.4 * Math.sin(position * 2.4 + share * 6)) * secondsEach);
  await simulateAnswers(asPerson(stage, person, hour), { attemptId, right, answeredAt });
  await submitAttempt(asPerson(stage, person, after(blueprint.minutes * 60 * 0.8)), { attemptId });
  return story.outcome === 'passed' ? issue(stage, attemptId) : null;
}

type Marks = { readonly passMark: number; readonly scored: number; readonly share: number };

function rightAnswers({ outcome }: TestStory, { passMark, scored, share }: Marks): number {
  if (outcome === 'passed') return passMark + Math.round(share * (scored - passMark));
  return Math.max(0, passMark - 1 - Math.floor(share * 3));
}

/** The badge of a passed attempt, issued in its own time and not in that of the seeding. */
async function issue(stage: Stage, attemptId: string): Promise<BadgeId> {
  const graded = await readGradedAttempt(asSystem(stage, new Date()), attemptId);
  const issuedAt = new Date(graded.gradedAt.getTime() + 2000);
  const issued = await issueBadge(asSystem(stage, issuedAt), stage.signingKey, graded);
  if (issued.outcome === 'not_earned') throw new Error('a passed attempt of the demo earned no badge');
  return issued.badgeId;
}
