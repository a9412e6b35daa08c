import { catalogue } from '@assay/db/schema/assessment';
import { formLength, scoredQuestions } from '@assay/item-models/blueprint';
import { unfilledCells } from '@assay/item-models/check-blueprint';
import type { FamilyHead } from '@assay/item-models/family';
import { itemTests, type ItemTest } from '@assay/item-models/tests';
import type { TestSummary } from '@assay/protocol/dto/test';
import type { ServiceContext } from '../kernel/context';
import { askedFamiliesOfAll } from './asked-families';

export type CatalogueRow = typeof catalogue.$inferSelect;

/** The tests of this installation as everybody may know them, in the order in which they ship. */
export async function listTestSummaries(ctx: ServiceContext): Promise<TestSummary[]> {
  const [rows, askedOf] = await Promise.all([ctx.database.select().from(catalogue), askedFamiliesOfAll(ctx.database)]);
  return itemTests.flatMap((itemTest) => {
    const { slug, version } = itemTest.blueprint;
    const row = rows.find((each) => each.slug === slug && each.testVersion === version);
    return row ? [summaryOf(itemTest, row, askedOf(itemTest))] : [];
  });
}

/** @param asked the families of the test that may be asked now */
export function summaryOf({ blueprint }: ItemTest, row: CatalogueRow, asked: readonly FamilyHead[]): TestSummary {
  return {
    slug: blueprint.slug,
    testVersion: blueprint.version,
    title: blueprint.title,
    summary: blueprint.summary,
    field: blueprint.field,
    skills: [...blueprint.skills],
    state: row.state,
    isWithheld: row.state === 'offered' && unfilledCells(blueprint, asked).length > 0,
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
