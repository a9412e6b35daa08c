import { useMarket } from '@assay/services/testing/fixture';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStatementCounter, type StatementCounter } from './count-statements';
import { listVerbs } from './list-verbs';
import { deliver, populate, type Crowd } from './populate';

const market = useMarket();
let few: Crowd;
let many: Crowd;
let counter: StatementCounter | undefined;

beforeAll(async () => {
  few = await populate(market, 10);
  many = await populate(market, 100);
  await deliver(market);
  counter = await openStatementCounter(market);
}, 300_000);
afterAll(async () => {
  await counter?.close();
});

describe('a page costs the same statements however many rows are on it', () => {
  it.each(listVerbs)('$name', async (verb) => {
    if (!counter) throw new Error('the market is not there');
    const [small, large] = [await counter.count(verb, few), await counter.count(verb, many)];
    expect(small.rows).toBeGreaterThanOrEqual(few.size);
    expect(large.rows).toBeGreaterThanOrEqual(many.size);
    expect(large.statements).toBe(small.statements);
    expect(small.statements).toBeGreaterThan(0);
  });
});
