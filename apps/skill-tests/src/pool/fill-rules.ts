import { readinessFamilies } from '@assay/item-models/readiness/families';
import type { ItemTest } from '@assay/item-models/tests';
import { readInstallationRules } from '@assay/services/assessment/installation-rules';
import { keepProof } from '@assay/services/assessment/keep-proof';
import { poolGaps } from '@assay/services/assessment/pool-gaps';
import { proveRule, rulesRuntime } from '../proof/prove-rules';
import type { Filling } from './filling';

/** Makes the questions that the rules in force allow, up to what is wanted. They are cheap, so all are made at once. */
export async function fillRulePool({ ctx: newContext, salt }: Filling, itemTest: ItemTest): Promise<void> {
  const ctx = newContext();
  const rules = await readInstallationRules(ctx.database);
  for (let stage = ''; stage !== 'full';) {
    const gaps = await poolGaps(ctx, itemTest);
    for (const gap of gaps.families) {
      const family = readinessFamilies.find(({ id, version }) => id === gap.family && version === gap.familyVersion);
      for (let seedIndex = gap.nextIndex; family && seedIndex < gap.nextIndex + gap.missing; seedIndex += 1) {
        const seed = { family: family.id, familyVersion: family.version, rulesHash: gaps.rulesHash, seedIndex };
        const proof = proveRule(salt, family, seedIndex, rules);
        await keepProof(
          ctx,
          proof.ok
            ? { ...seed, ...proof, runtime: rulesRuntime.name, runtimeVersion: rulesRuntime.version }
            : { ...seed, ...proof },
        );
      }
    }
    stage = gaps.families.every(({ missing }) => missing === 0) ? 'full' : gaps.stage;
  }
}
