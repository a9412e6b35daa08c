import { expect, it } from 'vitest';
import { randomFrom } from '../random';
import { crossedIdeas } from './crossed-ideas';

const streams = Array.from({ length: 400 }, (_, at) => randomFrom(at.toString(16).padStart(32, '9')));

it('crosses two ideas, and puts a third beside them in any company', () => {
  const drawn = streams.map((random) => crossedIdeas(random, ['a', 'b', 'c', 'd']).map((held) => held.join('')));
  for (const held of drawn) {
    expect(held.slice(0, 3)).toEqual(['a', 'b', 'ab']);
    expect(held.slice(3).toSorted()).toEqual(['abc', 'ac', 'bc', 'c', 'd']);
    expect(held.at(-1)).toBe('d');
  }
});

it('makes the key what most options share about as often as any other option', () => {
  const places = ['a', 'b', 'c'];
  const linesOf = (held: readonly string[]) => places.map((place) => held.includes(place));
  const isMostShared = (random: ReturnType<typeof randomFrom>) => {
    const options = [[], ...crossedIdeas(random, places).slice(0, 4)].map(linesOf);
    const scores = options.map(
      (one) => options.flatMap((other) => one.filter((line, at) => line === other[at])).length,
    );
    return scores[0] === Math.max(...scores);
  };
  const share = streams.filter(isMostShared).length / streams.length;
  expect(share).toBeGreaterThan(0.15);
  expect(share).toBeLessThan(0.35);
});

it('makes do with fewer ideas', () => {
  const [random] = streams;
  expect(random && crossedIdeas(random, ['a', 'b'])).toEqual([['a'], ['b'], ['a', 'b']]);
  expect(random && crossedIdeas(random, ['a'])).toEqual([['a']]);
});
