import { isKeyDoubtful } from '@assay/domain/assessment/doubtful-key';
import type { ItemTest } from '@assay/item-models/tests';
import { readInstallationRules } from '@assay/services/assessment/installation-rules';
import { listStoredProofs, type StoredProof } from '@assay/services/assessment/list-stored-proofs';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { RunOptions } from '../proof/execute-batch';
import type { VariantName } from '../proof/seed';
import { buildsTheSame } from './builds-the-same';
import { differenceFrom, type Difference } from './difference';
import { proveNamed } from './prove-named';

export type Reproof = {
  readonly stored: StoredProof;
  readonly name: VariantName;
  /** Null when everything came out as it is kept. */
  readonly difference: Difference | null;
  /** Whether people may have been scored by a wrong key. */
  readonly isKeyDoubtful: boolean;
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
    if (!stored) continue;
    const { name } = outcome;
    const difference = differenceFrom(stored, outcome);
    const isSameProgram =
      difference?.reason !== 'program_changed' && (outcome.ok || buildsTheSame(salt, name, stored.parameters));
    const isExecuted = itemTest.keysFrom !== 'rules';
    const isDoubtful = difference !== null && isKeyDoubtful({ ...difference, isSameProgram, isExecuted });
    yield { stored, name, difference, isKeyDoubtful: isDoubtful };
  }
}

function nameOf({ family, familyVersion, seedIndex }: StoredProof): VariantName {
  return { family, version: familyVersion, index: seedIndex };
}

function keyOf({ family, version, index }: VariantName): string {
  return `${family} ${version} ${index}`;
}
