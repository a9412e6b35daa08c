import { createHash } from 'node:crypto';
import { randomFrom } from '@assay/item-models/random';
import { readinessFamilies } from '@assay/item-models/readiness/families';
import { readyRule } from '@assay/item-models/readiness/variant';
import { findItemTest, type ItemTest } from '@assay/item-models/tests';
import { readInstallationRules, rulesHash } from '../assessment/installation-rules';
import { keepProof } from '../assessment/keep-proof';
import { offerTest } from '../assessment/offer-test';
import type { ServiceContext } from '../kernel/context';

export const quiz = 'marketplace-readiness';

/** Makes enough questions of the readiness quiz and opens it. */
export async function fillQuiz(ctx: ServiceContext): Promise<void> {
  const itemTest = findItemTest(quiz);
  if (!itemTest) throw new Error('there is no quiz');
  for (const family of readinessFamilies) {
    for (let seedIndex = 0; seedIndex < 8; seedIndex += 1) await makeQuestion(ctx, itemTest, { family, seedIndex });
  }
  if (!(await offerTest(ctx, itemTest))) throw new Error('the quiz did not open');
}

type Seed = { readonly family: (typeof readinessFamilies)[number]; readonly seedIndex: number };

async function makeQuestion(ctx: ServiceContext, itemTest: ItemTest, { family, seedIndex }: Seed): Promise<void> {
  const rules = await readInstallationRules(ctx.database);
  const seed = createHash('sha256').update(`${family.id} ${seedIndex}`).digest('hex');
  const variant = family.build(randomFrom(seed), rules);
  const ready = readyRule(variant);
  if (!ready) throw new Error(`${family.id} yields no question`);
  await keepProof(ctx, {
    ok: true,
    family: family.id,
    familyVersion: family.version,
    rulesHash: rulesHash(itemTest, rules),
    seedIndex,
    parameters: variant.parameters,
    ready,
    contentHash: JSON.stringify(ready),
    programHash: 'p',
    outputHash: 'o',
    runtime: 'rules',
    runtimeVersion: '1',
  });
}
