import type { Executor, ItemTest } from '@assay/item-models/tests';
import { keepProof } from '@assay/services/assessment/keep-proof';
import { poolGaps, type PoolGaps } from '@assay/services/assessment/pool-gaps';
import { isSeeding } from '@assay/services/installation/seeding';
import { proveVariants } from '../proof/prove-variants';
import { defaultLimits } from '../proof/sandbox';
import type { VariantName } from '../proof/seed';
import type { Filling } from './filling';

/** Questions of one family in one batch, which costs the start of a process: few where a test waits to be opened. */
const batchPerFamily = { opening: 5, growing: 10 } as const;

/**
 * Proves one batch of what the pool lacks; answers the stage that it met. A seed of history needs the machine for
 * itself, and waited for the tests that its people take: until it ends all pools rest.
 *
 * @param mayGrow whether a pool that suffices is to be filled further
 */
export async function fillExecutedPool(
  filling: Filling,
  itemTest: ItemTest,
  executor: Executor,
  mayGrow = true,
): Promise<PoolGaps['stage'] | 'waiting' | 'resting'> {
  const { salt, stopping } = filling;
  const ctx = filling.ctx();
  const gaps = await poolGaps(ctx, itemTest);
  if (gaps.stage === 'full' || (gaps.stage === 'growing' && !mayGrow)) return gaps.stage;
  const rests = () => isSeeding(ctx.database);
  if (await rests()) return gaps.stage === 'opening' ? 'waiting' : 'resting';
  const missing = new Map(gaps.families.map((gap) => [gap.family, gap.missing]));
  const limits = { ...defaultLimits, isBackground: gaps.stage === 'growing' };
  const wanted = wantedOf(gaps);
  // A family whose seeds are used up keeps its test closed; nothing is won by asking again at once.
  if (wanted.length === 0) return 'resting';
  for await (const proof of proveVariants(salt, executor, wanted, { limits, stopping })) {
    // A proof cut short by the end of the process says nothing about its question.
    if (stopping.aborted) break;
    filling.countProof(executor, proof.ok);
    const { family, version: familyVersion, index: seedIndex } = proof.name;
    const seed = { family, familyVersion, rulesHash: gaps.rulesHash, seedIndex };
    const outcome = await keepProof(ctx, proof.ok ? { ...seed, ...proof, ...proof.facts } : { ...seed, ...proof });
    if (outcome === 'kept') missing.set(family, (missing.get(family) ?? 0) - 1);
    const isEnough = gaps.stage === 'opening' && [...missing.values()].every((count) => count <= 0);
    if (isEnough || (await rests())) break;
  }
  return gaps.stage;
}

/**
 * One question of every family, then the second of each: families grow side by side. Seeds beyond what is missing
 * make up for refused ones, since another batch would cost the start of another process.
 */
function wantedOf({ families, stage }: PoolGaps): VariantName[] {
  if (stage === 'full') return [];
  const spare = stage === 'opening' ? 2 : 0;
  const rounds = Array.from({ length: batchPerFamily[stage] }, (_, round) => round);
  return rounds.flatMap((round) =>
    families.flatMap((gap) => {
      const isWanted = gap.missing > 0 && round < gap.missing + spare;
      return isWanted ? [{ family: gap.family, version: gap.familyVersion, index: gap.nextIndex + round }] : [];
    }),
  );
}
