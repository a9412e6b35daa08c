import type { Database, Transaction } from '@assay/db/connect';
import { familyStanding } from '@assay/db/schema/assessment';
import { askedStates, type FamilyState } from '@assay/domain/assessment/family-states';
import type { FamilyHead } from '@assay/item-models/family';
import type { ItemTest } from '@assay/item-models/tests';
import { and, eq, inArray } from 'drizzle-orm';

type Shipped = Pick<ItemTest, 'blueprint' | 'families'>;

/** The families of a test that may be asked now: those that the code has and that are neither suspended nor retired here. */
export async function askedFamilies(database: Database | Transaction, itemTest: Shipped): Promise<FamilyHead[]> {
  return shippedOf(itemTest, await standing(database, itemTest));
}

/** The families of a test that wait for their reviewer: their questions are proven, and never asked. */
export async function familiesInReview(database: Database, itemTest: Shipped): Promise<FamilyHead[]> {
  return shippedOf(itemTest, await standing(database, itemTest, ['review']));
}

/** Those that may be asked of many tests, read once. */
export async function askedFamiliesOfAll(database: Database): Promise<(itemTest: Shipped) => FamilyHead[]> {
  const rows = await standing(database);
  return (itemTest) => shippedOf(itemTest, rows);
}

/** The same for a form: none of them is suspended before the form is written. */
export async function lockAskedFamilies(tx: Transaction, itemTest: Shipped): Promise<FamilyHead[]> {
  return shippedOf(itemTest, await standing(tx, itemTest).for('share'));
}

type Standing = { readonly family: string; readonly familyVersion: number };

/** Of one test, or of all. */
function standing(database: Database | Transaction, itemTest?: Shipped, states: readonly FamilyState[] = askedStates) {
  return database
    .select({ family: familyStanding.family, familyVersion: familyStanding.familyVersion })
    .from(familyStanding)
    .where(
      and(itemTest && eq(familyStanding.test, itemTest.blueprint.slug), inArray(familyStanding.state, [...states])),
    );
}

function shippedOf({ families }: Shipped, rows: readonly Standing[]): FamilyHead[] {
  return families.filter(({ id, version }) =>
    rows.some(({ family, familyVersion }) => family === id && familyVersion === version),
  );
}
