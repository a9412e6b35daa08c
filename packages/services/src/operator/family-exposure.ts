import type { Transaction } from '@assay/db/connect';
import { familyBank } from '@assay/db/schema/assessment-statistics';
import type { DeclaredState } from '@assay/domain/assessment/family-states';
import { formLength } from '@assay/item-models/blueprint';
import type { ItemTest } from '@assay/item-models/tests';
import { testLimits } from '@assay/psychometrics/quality-gate';

export type FamilyExposure = {
  readonly test: string;
  readonly family: string;
  readonly title: string;
  readonly testTitle: string;
  readonly status: DeclaredState;
  readonly proven: number;
  /** Share of the forms in which the family stood; null before the first form. */
  readonly familyShare: number | null;
  /** Share of the forms in which its most often asked question stood. */
  readonly mostAskedShare: number | null;
  /** `wide` where that question is asked more widely than it should be, `near` shortly before; null as long as no question was asked twice. */
  readonly verdict: 'kept' | 'near' | 'wide' | null;
};

/** How widely each family of the tests was asked, the most exposed question first. */
export async function readFamilyExposure(tx: Transaction, tests: readonly ItemTest[]): Promise<FamilyExposure[]> {
  const rows = await tx.select().from(familyBank);
  return tests
    .flatMap(({ blueprint, families }) => {
      const own = rows.filter(
        ({ test, family }) => test === blueprint.slug && families.some(({ id }) => id === family),
      );
      // Every form asks a fixed number of questions, so their exposures tell how many forms there were.
      const forms = own.reduce((sum, { asked }) => sum + asked, 0) / formLength(blueprint);
      return own.map(({ test, family, title, status, proven, asked, mostAsked }) => ({
        test,
        family,
        title,
        testTitle: blueprint.title,
        status,
        proven,
        familyShare: forms === 0 ? null : asked / forms,
        mostAskedShare: forms === 0 ? null : mostAsked / forms,
        verdict: mostAsked > 1 ? verdictOn(mostAsked / forms) : null,
      }));
    })
    .toSorted((x, y) => (y.mostAskedShare ?? 0) - (x.mostAskedShare ?? 0) || (x.family < y.family ? -1 : 1));
}

/** Beyond the limit answers that are passed on pay off. */
function verdictOn(share: number): FamilyExposure['verdict'] {
  const { warn, most } = testLimits.exposure;
  if (share > most) return 'wide';
  return share >= warn ? 'near' : 'kept';
}
