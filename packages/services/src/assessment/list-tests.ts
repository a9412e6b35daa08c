import { catalogue } from '@assay/db/schema/assessment';
import { formLength, scoredQuestions, type Blueprint } from '@assay/item-models/blueprint';
import { itemTests } from '@assay/item-models/tests';
import type { TestSummary } from '@assay/protocol/dto/test';
import type { ServiceContext } from '../kernel/context';

export type CatalogueRow = typeof catalogue.$inferSelect;

/** The tests of this installation as everybody may know them, in the order in which they ship. */
export async function listTests(ctx: ServiceContext): Promise<TestSummary[]> {
  const rows = await ctx.database.select().from(catalogue);
  return itemTests.flatMap(({ blueprint }) => {
    const row = rows.find(({ slug, testVersion }) => slug === blueprint.slug && testVersion === blueprint.version);
    return row ? [summaryOf(blueprint, row)] : [];
  });
}

export function summaryOf(blueprint: Blueprint, row: CatalogueRow): TestSummary {
  const { slug, title, summary, field, skills, openBook, awardsBadge, minutes, typicalMinutes, passMark, validMonths } =
    blueprint;
  const { state, guessChance, proven, needed, target, graded, passed, abandoned } = row;
  return {
    ...{
      slug,
      title,
      summary,
      field,
      openBook,
      awardsBadge,
      minutes,
      typicalMinutes,
      passMark,
      validMonths,
      state,
      guessChance,
    },
    testVersion: blueprint.version,
    skills: [...skills],
    questions: formLength(blueprint),
    scoredQuestions: scoredQuestions(blueprint),
    pool: { proven, needed, target },
    figures: { graded, passed, abandoned },
  };
}
