import { catalogue } from '@assay/db/schema/assessment';
import { formLength, scoredQuestions, type Blueprint } from '@assay/item-models/blueprint';
import { itemTests } from '@assay/item-models/tests';
import type { TestSummary } from '@assay/protocol/dto/test';
import type { ServiceContext } from '../kernel/context';

export type CatalogueRow = typeof catalogue.$inferSelect;

/** The tests of this installation as everybody may know them, in the order in which they ship. */
export async function listTestSummaries(ctx: ServiceContext): Promise<TestSummary[]> {
  const rows = await ctx.database.select().from(catalogue);
  return itemTests.flatMap(({ blueprint }) => {
    const row = rows.find(({ slug, testVersion }) => slug === blueprint.slug && testVersion === blueprint.version);
    return row ? [summaryOf(blueprint, row)] : [];
  });
}

export function summaryOf(blueprint: Blueprint, row: CatalogueRow): TestSummary {
  return {
    slug: blueprint.slug,
    testVersion: blueprint.version,
    title: blueprint.title,
    summary: blueprint.summary,
    field: blueprint.field,
    skills: [...blueprint.skills],
    state: row.state,
    openBook: blueprint.openBook,
    awardsBadge: blueprint.awardsBadge,
    questions: formLength(blueprint),
    scoredQuestions: scoredQuestions(blueprint),
    minutes: blueprint.minutes,
    typicalMinutes: blueprint.typicalMinutes,
    passMark: blueprint.passMark,
    validMonths: blueprint.validMonths,
    guessChance: row.guessChance,
    pool: { proven: row.proven, needed: row.needed, target: row.target },
    figures: { graded: row.graded, passed: row.passed, abandoned: row.abandoned, simulated: row.simulated },
  };
}
