import { findItemTest } from '@assay/item-models/tests';
import { poolSize } from '@assay/services/assessment/pool-size';
import { expect, it } from 'vitest';
import { testStories } from '../cast/test-stories';

it('nobody in the demo takes a test more often than a pool that has just opened has new questions for', () => {
  const times = new Map<string, number>();
  for (const { person, test } of testStories) {
    const key = `${test} of ${person}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    const itemTest = findItemTest(test);
    if (!itemTest) throw new Error(`there is no test ${test}`);
    expect([key, (times.get(key) ?? 0) <= poolSize(itemTest).needed]).toEqual([key, true]);
  }
});
