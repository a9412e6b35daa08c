import { setTimeout as sleep } from 'node:timers/promises';
import { itemTests, type ItemTest } from '@assay/item-models/tests';
import { offerTest } from '@assay/services/assessment/offer-test';
import { prepareTests } from '@assay/services/assessment/prepare-tests';
import { reproveWhenDue } from '../reproof/when-due';
import { fillRulePool } from './fill-rules';
import { fillSqlPool } from './fill-sql';
import type { Filling } from './filling';

const pauseMs = 60_000;
const retryMs = 3_000;

/**
 * Keeps every pool filled until the process stops, all side by side: what opens a test first, the rest in the
 * background, and again when a rule has changed. A full pool is proven again when its time has come, and refilled. A failure is said and tried again; it never stops the serving of tests.
 */
export async function keepPoolsFilled(filling: Filling): Promise<void> {
  await Promise.all(itemTests.map((itemTest) => keepFilled(filling, itemTest)));
}

async function keepFilled(filling: Filling, itemTest: ItemTest): Promise<void> {
  while (!filling.stopping.aborted) {
    const outcome = await fillOnce(filling, itemTest).catch((error: unknown) => {
      if (!filling.stopping.aborted) filling.say('the pool of questions could not be filled', { error: String(error) });
      return 'failed' as const;
    });
    if (outcome === 'growing') continue;
    await sleep(outcome === 'full' ? pauseMs : retryMs, undefined, { signal: filling.stopping }).catch(() => undefined);
  }
}

async function fillOnce(filling: Filling, itemTest: ItemTest): Promise<'growing' | 'resting' | 'full'> {
  const { ctx, say } = filling;
  await prepareTests(ctx());
  const stage = itemTest.keysFrom === 'execution' ? await fillSqlPool(filling, itemTest) : 'full';
  if (itemTest.keysFrom === 'rules') await fillRulePool(filling, itemTest);
  const isOpen = await offerTest(ctx(), itemTest);
  say('a pool of questions was looked after', { test: itemTest.blueprint.slug, isOpen });
  if (stage !== 'full') return stage === 'opening' ? 'growing' : stage;
  return (await reproveWhenDue(filling, itemTest)) > 0 ? 'growing' : 'full';
}
