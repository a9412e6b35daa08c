import { setTimeout as sleep } from 'node:timers/promises';
import type { ItemTest } from '@assay/item-models/tests';
import { offerTest } from '@assay/services/assessment/offer-test';
import { prepareTests } from '@assay/services/assessment/prepare-tests';
import { reproveWhenDue } from '../reproof/when-due';
import { fillRulePool } from './fill-rules';
import { fillExecutedPool } from './fill-executed';
import type { Filling } from './filling';

const pauseMs = 60_000;
const retryMs = 3_000;

type Outcome = 'opening' | 'waiting' | 'growing' | 'resting' | 'full' | 'failed';

/**
 * Keeps every pool filled until the process stops: what opens a test comes first, the rest grows in the background,
 * one batch of one test after the other, and again when a rule has changed. A full pool is proven again when its time
 * has come, and refilled. A failure is said and tried again; it never stops the serving of tests.
 */
export async function keepPoolsFilled(filling: Filling): Promise<void> {
  const { stopping, tests } = filling;
  // What follows from rules costs next to nothing and waits for nobody.
  const all = tests.toSorted((one, other) => Number(other.keysFrom === 'rules') - Number(one.keysFrom === 'rules'));
  const last = new Map<ItemTest, Outcome>(all.map((itemTest) => [itemTest, 'opening']));
  while (!stopping.aborted) {
    const opening = all.filter((itemTest) => isClosed(last.get(itemTest)));
    for (const itemTest of opening.length > 0 ? opening : all) {
      if (stopping.aborted) return;
      const startedAt = performance.now();
      const outcome = await fillOrSay(filling, itemTest, opening.length === 0);
      last.set(itemTest, outcome);
      // What nobody waits for takes half of the time at most: the machine is there for those who sit a test.
      if (outcome === 'growing') await rest(performance.now() - startedAt, stopping);
    }
    const outcomes = new Set(last.values());
    if (outcomes.has('opening') || (outcomes.has('growing') && !outcomes.has('waiting'))) continue;
    const isToBeTriedSoon = outcomes.has('failed') || outcomes.has('resting') || outcomes.has('waiting');
    const pause = isToBeTriedSoon ? retryMs : pauseMs;
    await rest(pause, stopping);
  }
}

/** Whether nobody can take the test yet: such tests go before all others. */
function isClosed(outcome: Outcome | undefined): boolean {
  return outcome === 'opening' || outcome === 'waiting';
}

async function rest(ms: number, stopping: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: stopping }).catch(() => undefined);
}

async function fillOrSay(filling: Filling, itemTest: ItemTest, mayGrow: boolean): Promise<Outcome> {
  try {
    return await fillOnce(filling, itemTest, mayGrow);
  } catch (error) {
    if (!filling.stopping.aborted)
      filling.say('the pool of questions could not be filled', {
        test: itemTest.blueprint.slug,
        error: String(error),
      });
    return 'failed';
  }
}

async function fillOnce(filling: Filling, itemTest: ItemTest, mayGrow: boolean): Promise<Outcome> {
  const { ctx, say, tests } = filling;
  const { blueprint, keysFrom } = itemTest;
  await prepareTests(ctx(), tests);
  const stage = keysFrom === 'rules' ? 'full' : await fillExecutedPool(filling, itemTest, keysFrom, mayGrow);
  if (keysFrom === 'rules') await fillRulePool(filling, itemTest);
  const isOpen = await offerTest(ctx(), itemTest);
  say('a pool of questions was looked after', { test: blueprint.slug, isOpen });
  if (stage !== 'full') return stage;
  return (await reproveWhenDue(filling, itemTest)) > 0 ? 'growing' : 'full';
}
