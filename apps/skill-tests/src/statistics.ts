import { setTimeout as sleep } from 'node:timers/promises';
import { itemTests } from '@assay/item-models/tests';
import { countStatisticsWhenDue } from '@assay/services/assessment/count-statistics';
import { isSeeding } from '@assay/services/installation/seeding';
import type { Filling } from './pool/filling';

const everyMs = 15_000;

/** Counts the answers to every test whenever it is due, until the process stops; a test that fails keeps none from its turn. */
export async function keepStatistics({ ctx, stopping, say }: Pick<Filling, 'ctx' | 'stopping' | 'say'>): Promise<void> {
  while (!stopping.aborted) {
    for (const itemTest of (await mayCount(ctx, say)) ? itemTests : []) {
      if (stopping.aborted) return;
      const test = itemTest.blueprint.slug;
      try {
        if (await countStatisticsWhenDue(ctx(), itemTest)) say('the answers to a test were counted', { test });
      } catch (error) {
        say('the answers to a test could not be counted; it is tried again', { test, error: String(error) });
      }
    }
    await sleep(everyMs, undefined, { signal: stopping }).catch(() => undefined);
  }
}

/** While history is seeded every count would be old at once. */
async function mayCount(ctx: Filling['ctx'], say: Filling['say']): Promise<boolean> {
  try {
    return !(await isSeeding(ctx().database));
  } catch (error) {
    say('whether history is seeded could not be read', { error: String(error) });
    return false;
  }
}
