import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseInput } from './parse';

const words = z.object({ title: z.string(), answers: z.array(z.string()) });

it('takes out what PostgreSQL cannot keep, so that no field can make a statement fail', () => {
  const typed = { title: 'a\0b', answers: ['x\uD800y', '👩‍👩‍👧'] };
  expect(parseInput(words, typed)).toEqual({ title: 'ab', answers: ['xy', '👩‍👩‍👧'] });
});

it('passes files and dates on as they came', () => {
  const bytes = new Uint8Array([0, 1]);
  const at = new Date(0);
  const schema = z.object({ bytes: z.instanceof(Uint8Array), at: z.date() });
  expect(parseInput(schema, { bytes, at })).toEqual({ bytes, at });
});
