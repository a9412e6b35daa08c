import { expect, it } from 'vitest';
import { within } from './within';

it('names what hangs, and passes on what comes in time', async () => {
  await expect(within(10, 'the cycle', new Promise(() => undefined))).rejects.toThrow('the cycle hung for 0.01 s');
  expect(await within(1_000, 'the cycle', Promise.resolve('done'))).toBe('done');
  await expect(within(1_000, 'the cycle', Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});
