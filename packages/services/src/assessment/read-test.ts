import { catalogue } from '@assay/db/schema/assessment';
import { installation } from '@assay/db/schema/identity';
import { cognitiveLevels } from '@assay/item-models/family';
import { practiceOf } from '@assay/item-models/practice';
import type { PracticeQuestion } from '@assay/item-models/practice-question';
import { findItemTest } from '@assay/item-models/tests';
import type { TestPage } from '@assay/protocol/dto/test';
import { and, eq } from 'drizzle-orm';
import { recordImpression } from '../impression/record';
import { viewerIdOf, type ServiceContext } from '../kernel/context';
import { orNotFound } from '../kernel/refused';
import { askedFamilies } from './asked-families';
import { summaryOf } from './list-test-summaries';

/** The public page of a test; that somebody opened it goes to the log. */
export async function readTest(ctx: ServiceContext, slug: string): Promise<TestPage> {
  const page = await testPage(ctx, slug);
  const { testVersion, retakeWaitDays } = page;
  await recordImpression(ctx, {
    kind: 'test.viewed',
    of: `${slug} ${testVersion}`,
    payload: { test: slug, testVersion, retakeWaitDays, viewerId: viewerIdOf(ctx.actor) },
  });
  return page;
}

/** Blueprint, rules and open practice questions with their keys and reasons. */
async function testPage(ctx: ServiceContext, slug: string): Promise<TestPage> {
  const itemTest = orNotFound(findItemTest(slug));
  const { blueprint } = itemTest;
  const [row] = await ctx.database
    .select()
    .from(catalogue)
    .where(and(eq(catalogue.slug, slug), eq(catalogue.testVersion, blueprint.version)));
  const [settings] = await ctx.database.select({ retakeWaitDays: installation.retakeWaitDays }).from(installation);
  const { objectives, pilots, passMarkReason, notionalHours, sources } = blueprint;
  return {
    ...summaryOf(itemTest, orNotFound(row), await askedFamilies(ctx.database, itemTest)),
    objectives: objectives.map(({ id, title, outcome, questions, levels }) => ({
      id,
      title,
      outcome,
      questions,
      levels: cognitiveLevels.filter((level) => levels[level] !== undefined),
    })),
    pilots,
    passMarkReason,
    notionalHours,
    sources: [...sources],
    retakeWaitDays: orNotFound(settings).retakeWaitDays,
    practice: practiceOf(slug).map((question) => shownPractice(slug, question)),
  };
}

/** Options in alphabetical order of their ideas, so that the key has no fixed place. */
function shownPractice(
  slug: string,
  { id, objective, ready, rationale, reasons }: PracticeQuestion,
): TestPage['practice'][number] {
  const wrong = ready.wrong.map(({ misconception, option }) => ({
    sortedBy: misconception,
    option,
    isKey: false,
    reason: reasons[misconception] ?? '',
  }));
  const key = { sortedBy: id.slice(`${slug}-practice-`.length), option: ready.key, isKey: true, reason: rationale };
  const options = [...wrong, key].toSorted((x, y) => (x.sortedBy < y.sortedBy ? -1 : 1));
  return {
    id,
    objective,
    question: ready.question,
    options: options.map(({ option, isKey, reason }) => ({ option, isKey, reason })),
  };
}
