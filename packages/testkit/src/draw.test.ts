import { expect, it } from 'vitest';
import { drawFrom } from './draw';

const ten = Array.from({ length: 10 }, (_, index) => index);
const drawn = (seed: string) => {
  const draw = drawFrom(seed);
  return ten.map(() => draw.integer(0, 1_000));
};

it('draws the same from the same seed, so that a cycle can be played again, and something else from another', () => {
  expect(drawn('one')).toEqual(drawn('one'));
  expect(drawn('one')).not.toEqual(drawn('two'));
});

it('gives each name chances of its own, which do not move when others draw', () => {
  const quiet = drawFrom('seed');
  const busy = drawFrom('seed');
  for (const _ of ten) busy.fraction();
  expect(busy.of('client 3').integer(0, 1_000_000)).toBe(quiet.of('client 3').integer(0, 1_000_000));
});

it('samples without repeating, and never more than there are', () => {
  const draw = drawFrom('sample');
  expect(new Set(draw.sample(ten, 4)).size).toBe(4);
  expect([...draw.sample(ten, 40)].toSorted((a, b) => a - b)).toEqual(ten);
});
