import { expect, it } from 'vitest';
import { readOptions } from '../options';
import { replayOf } from './replay';

it.each([
  { seed: 'run:3', queue: 'redis', clients: 8, only: ['disk.full', 'line.slow'], 'in-turn': true, 'small-disk': true },
  { seed: 'run:3', queue: 'postgresql', clients: undefined, only: [], 'in-turn': false, 'small-disk': false },
] as const)('the printed options are read as the very cycle that was drawn', (drawn) => {
  expect(readOptions(replayOf(drawn).split(' '))).toEqual({ ...drawn, cycles: 1 });
});
