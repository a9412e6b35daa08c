import type { ItemTest } from '@assay/item-models/tests';
import { readInstallationRules } from '@assay/services/assessment/installation-rules';
import { listStoredProofs, type StoredProof } from '@assay/services/assessment/list-stored-proofs';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { RunOptions } from '../proof/execute-batch';
import type { VariantName } from '../proof/seed';
import { differenceFrom, type Difference } from './difference';
import { proveNamed } from './prove-named';

export type Reproof = {
  readonly stored: StoredProof;
  readonly name: VariantName;
  /** Null when everything came out as it is kept. */
  readonly difference: Difference | null;
};

/** Proves every question that a test may ask now once more and holds the outcome against what is kept. */
export async function* reproveStored(
  ctx: ServiceContext,
  salt: string,
  itemTest: ItemTest,
  options: RunOptions,
): AsyncGenerator<Reproof> {
  const rules = await readInstallationRules(ctx.database);
  const pool = await listStoredProofs(ctx, itemTest);
  const byName = new Map(pool.map((stored) => [keyOf(nameOf(stored)), stored]));
  for await (const outcome of proveNamed({ salt, rules }, itemTest, pool.map(nameOf), options)) {
    const stored = byName.get(keyOf(outcome.name));
    if (stored) yield { stored, name: outcome.name, difference: differenceFrom(stored, outcome) };
  }
}

function nameOf({ family, familyVersion, seedIndex }: StoredProof): VariantName {
  return { family, version: familyVersion, index: seedIndex };
}

function keyOf({ family, version, index }: VariantName): string {
  return `${family} ${version} ${index}`;
}
