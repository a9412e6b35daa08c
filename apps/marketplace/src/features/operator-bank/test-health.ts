import type { ByKind } from '@assay/services/operator/bank-statistics';
import type { FamilyExposure } from '@assay/services/operator/family-exposure';
import type { TestFigures, TestPool, TestsPage } from '@assay/services/operator/read-test-figures';

/** What there is to know of one version of a test. */
export type TestHealth = {
  readonly pool: TestPool;
  readonly attempts: ByKind<TestFigures | null>;
  /** Of the question that was asked most widely; null before the first form. */
  readonly exposure: FamilyExposure | null;
};

/** The rows of the page, the tests that can be taken before earlier versions. */
export function testHealth({ pools, figures, exposure }: TestsPage): TestHealth[] {
  const rows = pools.map((pool) => {
    const own = figures.filter(({ slug, testVersion }) => slug === pool.slug && testVersion === pool.testVersion);
    const of = (isSimulated: boolean) => own.find((row) => row.isSimulated === isSimulated) ?? null;
    const [widest] = exposure
      .filter(({ test, mostAskedShare }) => test === pool.slug && mostAskedShare !== null)
      .toSorted((x, y) => (y.mostAskedShare ?? 0) - (x.mostAskedShare ?? 0));
    return {
      pool,
      attempts: { real: of(false), simulated: of(true) },
      exposure: pool.bank === null ? null : (widest ?? null),
    };
  });
  return [...rows.filter(({ pool }) => pool.bank !== null), ...rows.filter(({ pool }) => pool.bank === null)];
}
