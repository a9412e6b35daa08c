import type { Transaction } from '@assay/db/connect';
import { statisticsOfFamily, statisticsOfTest } from '@assay/db/schema/assessment-statistics';
import type { FamilyFlag } from '@assay/domain/assessment/family-flags';
import type { FamilyStatistics, TestStatistics } from '@assay/domain/assessment/statistics';
import type { ItemTest } from '@assay/item-models/tests';
import { and, eq } from 'drizzle-orm';

/** Attempts of people and those of a program are never counted together. */
export type ByKind<Figures> = { readonly real: Figures; readonly simulated: Figures };

export type CountedTest = {
  readonly people: number;
  readonly computedAt: Date;
  readonly engineVersion: number;
  /** Families with something to look at. */
  readonly flagged: number;
  /** Null where too few were counted. */
  readonly figures: TestStatistics | null;
};

export type CountedFamily = {
  readonly people: number;
  readonly figures: FamilyStatistics | null;
  readonly flags: readonly FamilyFlag[];
};

type TestVersion = Pick<ItemTest['blueprint'], 'slug' | 'version'>;

/** What was counted of each version of each test, by `slug version`; null where nothing was yet. */
export async function readCountedTests(tx: Transaction): Promise<(of: TestVersion) => ByKind<CountedTest | null>> {
  const rows = await tx.select().from(statisticsOfTest);
  return ({ slug, version }) =>
    byKind(rows.filter(({ test, testVersion }) => test === slug && testVersion === version));
}

/** The same of the families of one test. */
export async function readCountedFamilies(
  tx: Transaction,
  { slug, version }: TestVersion,
): Promise<(family: string) => ByKind<CountedFamily | null>> {
  const rows = await tx
    .select()
    .from(statisticsOfFamily)
    .where(and(eq(statisticsOfFamily.test, slug), eq(statisticsOfFamily.testVersion, version)));
  return (family) => byKind(rows.filter((row) => row.family === family));
}

function byKind<Row extends { readonly isSimulated: boolean }>(rows: readonly Row[]): ByKind<Row | null> {
  const of = (isSimulated: boolean) => rows.find((row) => row.isSimulated === isSimulated) ?? null;
  return { real: of(false), simulated: of(true) };
}
