import { attempt, pool } from '@assay/db/schema/assessment';
import { familyStatistics, statisticsRequest, testStatistics } from '@assay/db/schema/assessment-statistics';
import { areStatisticsDue, type LastCount } from '@assay/domain/assessment/statistics-due';
import { formLength, scoredQuestions } from '@assay/item-models/blueprint';
import type { ItemTest } from '@assay/item-models/tests';
import { engineVersion, itemAnalysis, type ItemAnalysis } from '@assay/psychometrics/item-analysis';
import { flagsOf } from '@assay/psychometrics/quality-gate';
import { and, count, eq, sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';
import { readSittings } from './read-sittings';

/**
 * Counts the answers to a test anew when it is due, those of people and those of simulated attempts each for
 * themselves.
 *
 * @returns whether it was due
 */
export async function countStatisticsWhenDue(ctx: ServiceContext, itemTest: ItemTest): Promise<boolean> {
  requireSystem(ctx);
  const { slug } = itemTest.blueprint;
  return inTransaction(ctx, async (unit) => {
    // Two processes never count the same test at once.
    const [known] = await unit.tx.select({ slug: pool.slug }).from(pool).where(eq(pool.slug, slug)).for('update');
    if (!known) return false;
    const graded = await gradedAttempts(unit, itemTest);
    const total = graded.real + graded.simulated;
    const current = { graded: total, engineVersion, requestedAt: await requestedAt(unit, slug) };
    if (!areStatisticsDue(await lastCount(unit, itemTest), current, unit.now)) return false;
    await countAnew(unit, itemTest, { isSimulated: false, graded: graded.real });
    await countAnew(unit, itemTest, { isSimulated: true, graded: graded.simulated });
    return true;
  });
}

type Graded = { readonly real: number; readonly simulated: number };

async function gradedAttempts({ tx }: Unit, { blueprint: { slug, version } }: ItemTest): Promise<Graded> {
  const rows = await tx
    .select({ isSimulated: attempt.isSimulated, attempts: count() })
    .from(attempt)
    .where(and(eq(attempt.test, slug), eq(attempt.testVersion, version), eq(attempt.state, 'graded')))
    .groupBy(attempt.isSimulated);
  const of = (isSimulated: boolean) => rows.find((row) => row.isSimulated === isSimulated)?.attempts ?? 0;
  return { real: of(false), simulated: of(true) };
}

async function requestedAt({ tx }: Unit, test: string): Promise<Date | null> {
  const [row] = await tx.select().from(statisticsRequest).where(eq(statisticsRequest.test, test));
  return row?.requestedAt ?? null;
}

/** Both kinds are counted together, so that the older of the two tells when. */
async function lastCount({ tx }: Unit, { blueprint: { slug, version } }: ItemTest): Promise<LastCount | null> {
  const rows = await tx
    .select()
    .from(testStatistics)
    .where(and(eq(testStatistics.test, slug), eq(testStatistics.testVersion, version)));
  const [first] = rows.toSorted((x, y) => x.computedAt.getTime() - y.computedAt.getTime());
  if (!first) return null;
  const graded = rows.reduce((sum, row) => sum + row.graded, 0);
  return { at: first.computedAt, graded, engineVersion: first.engineVersion };
}

type Kind = { readonly isSimulated: boolean; readonly graded: number };

async function countAnew(unit: Unit, itemTest: ItemTest, { isSimulated, graded }: Kind): Promise<void> {
  const { blueprint, families } = itemTest;
  const sittings = await readSittings(unit, itemTest, isSimulated);
  const analysis = itemAnalysis(
    sittings,
    families.map(({ id }) => id),
    scoredQuestions(blueprint),
  );
  const key = { test: blueprint.slug, testVersion: blueprint.version, isSimulated };
  const counted = { ...analysis.test, graded, engineVersion, computedAt: sql`assay.now()` };
  await unit.tx
    .insert(testStatistics)
    .values({ ...key, ...counted })
    .onConflictDoUpdate({
      target: [testStatistics.test, testStatistics.testVersion, testStatistics.isSimulated],
      set: counted,
    });
  await unit.tx
    .delete(familyStatistics)
    .where(
      and(
        eq(familyStatistics.test, key.test),
        eq(familyStatistics.testVersion, key.testVersion),
        eq(familyStatistics.isSimulated, isSimulated),
      ),
    );
  const rows = familyRows(itemTest, analysis);
  if (rows.length > 0) await unit.tx.insert(familyStatistics).values(rows.map((row) => ({ ...key, ...row })));
}

function familyRows({ blueprint }: ItemTest, { families }: ItemAnalysis) {
  const fairSeconds = (blueprint.minutes * 60) / formLength(blueprint);
  return [...families].flatMap(([family, { people, figures }]) => {
    if (people === 0) return [];
    return [{ family, people, figures, flags: figures === null ? [] : flagsOf(figures, people, fairSeconds) }];
  });
}
