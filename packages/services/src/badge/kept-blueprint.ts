import type { Database, Transaction } from '@assay/db/connect';
import { catalogue } from '@assay/db/schema/assessment';
import type { Blueprint } from '@assay/item-models/blueprint';
import { and, eq } from 'drizzle-orm';

/** What a version of a test promised, as the release that asked it has stored it; undefined where none has. */
export async function readKeptBlueprint(
  db: Database | Transaction,
  slug: string,
  testVersion: number,
): Promise<Blueprint | undefined> {
  const [row] = await db
    .select({ blueprint: catalogue.blueprint })
    .from(catalogue)
    .where(and(eq(catalogue.slug, slug), eq(catalogue.testVersion, testVersion)));
  return row && asBlueprint(row.blueprint);
}

/** Only the preparation of tests writes the column, and writes a whole blueprint. */
function asBlueprint(stored: unknown): Blueprint {
  return stored as Blueprint;
}
