import type { Database, Transaction } from '@assay/db/connect';
import { familyStanding } from '@assay/db/schema/assessment';
import { askedStates } from '@assay/domain/assessment/family-states';
import type { FamilyHead } from '@assay/item-models/family';
import type { ItemTest } from '@assay/item-models/tests';
import { and, eq, inArray } from 'drizzle-orm';

/** The families of a test that may be asked now: those that the code has and that are neither suspended nor retired here. */
export async function askedFamilies(
  database: Database | Transaction,
  { blueprint, families }: Pick<ItemTest, 'blueprint' | 'families'>,
): Promise<FamilyHead[]> {
  const rows = await database
    .select({ family: familyStanding.family, familyVersion: familyStanding.familyVersion })
    .from(familyStanding)
    .where(and(eq(familyStanding.test, blueprint.slug), inArray(familyStanding.state, [...askedStates])));
  return families.filter(({ id, version }) =>
    rows.some(({ family, familyVersion }) => family === id && familyVersion === version),
  );
}
