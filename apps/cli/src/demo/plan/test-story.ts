import { attemptItem, attempt as attemptTable } from '@assay/db/schema/assessment';
import { outbox } from '@assay/db/schema/log';
import { parsePayload } from '@assay/protocol/event/catalog';
import { abandonAttempt } from '@assay/services/assessment/abandon';
import { answerQuestion } from '@assay/services/assessment/answer-question';
import { itemId, optionId } from '@assay/services/assessment/opaque';
import { startAttempt } from '@assay/services/assessment/start';
import { submitAttempt } from '@assay/services/assessment/submit';
import { issueBadge } from '@assay/services/badge/issue';
import { hideBadge } from '@assay/services/badge/hide';
import { showBadge } from '@assay/services/badge/show';
import { brandId, type AttemptId, type BadgeId } from '@assay/domain/kernel/id';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Cast } from '../cast/cast';
import { testStories, type TestStory } from '../cast/badges';
import { asPerson, asSystem, type Stage } from '../stage';
import type { Step } from '../step';
import type { Random } from '../random';
import { daysOn, known } from './job-story';

/** Every attempt of the demo: taken, scored and, where it was passed, shown or hidden some hours later. */
export function testSteps(random: Random, cast: Cast, now: Date): Step[] {
  return testStories.flatMap((story) => {
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
  const after = (seconds: number) => asPerson(stage, person, new Date(hour.getTime() + seconds * 1000));
  const { attemptId } = await startAttempt(after(0), { test: story.test });
  const sheet = await answerSheet(stage, brandId(attemptId));
  const scored = sheet.items.filter(({ isScored }) => isScored).length;
  const wanted = rightAnswers(story, { passMark: sheet.passMark, scored, share });
  let right = 0;
  const answered = story.outcome === 'abandoned' ? sheet.items.slice(0, 4) : sheet.items;
  for (const [index, item] of answered.entries()) {
    const isRight = !item.isScored || right < wanted;
    if (item.isScored && isRight) right += 1;
    const names = {
      itemId: itemId(sheet.seed, item.position),
      optionId: optionId(sheet.seed, item.position, isRight ? 0 : 1),
    };
    await answerQuestion(after(20 + index * sheet.secondsEach), { attemptId, ...names });
  }
  const end = after(30 + answered.length * sheet.secondsEach);
  if (story.outcome === 'abandoned') {
    await abandonAttempt(end, { attemptId });
    return null;
  }
  await submitAttempt(end, { attemptId });
  return story.outcome === 'passed' ? issue(stage, brandId(attemptId)) : null;
}

type Marks = { readonly passMark: number; readonly scored: number; readonly share: number };

function rightAnswers({ outcome }: TestStory, { passMark, scored, share }: Marks): number {
  if (outcome === 'passed') return passMark + Math.round(share * (scored - passMark));
  return Math.max(0, passMark - 1 - Math.floor(share * 3));
}

/** What the person would need to know to answer; the seed alone may read it, and only here. */
async function answerSheet({ database }: Stage, attemptId: AttemptId) {
  const [row] = await database.select().from(attemptTable).where(eq(attemptTable.id, attemptId));
  const { seed, passMark, startedAt, deadlineAt } = known(row, 'the attempt');
  const items = await database
    .select({ position: attemptItem.position, isScored: attemptItem.isScored })
    .from(attemptItem)
    .where(eq(attemptItem.attemptId, attemptId))
    .orderBy(asc(attemptItem.position));
  const seconds = (deadlineAt.getTime() - startedAt.getTime()) / 1000;
  return { seed, passMark, items, secondsEach: (seconds * 0.7) / Math.max(1, items.length) };
}

/** The badge of a passed attempt, issued in its own time and not in that of the seeding. */
async function issue(stage: Stage, attemptId: AttemptId): Promise<BadgeId> {
  const [event] = await stage.database
    .select({ payload: outbox.payload, occurredAt: outbox.occurredAt })
    .from(outbox)
    .where(and(eq(outbox.kind, 'attempt.graded'), sql`${outbox.payload} ->> 'attemptId' = ${attemptId}`));
  const { payload, occurredAt } = known(event, 'the event of the grading');
  const graded = { attempt: parsePayload('attempt.graded', payload), gradedAt: occurredAt };
  const issued = await issueBadge(asSystem(stage, new Date(occurredAt.getTime() + 2000)), stage.signingKey, graded);
  if (issued.outcome === 'not_earned') throw new Error('a passed attempt of the demo earned no badge');
  return issued.badgeId;
}
