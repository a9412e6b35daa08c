import type { Refusal } from '@assay/domain/kernel/refusal';
import { fieldMessages } from '@assay/protocol/refusal/field-fault';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseInput } from './parse';
import { RefusedError } from './refused';

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

it('says what a schema has no words for in every language, in the words of zod', () => {
  const schema = z.object({ id: z.uuid(), title: z.string().max(3), answers: z.array(z.string()) });
  const outcome = () => parseInput(schema, { id: 'x', title: 'long' });
  expect(outcome).toThrow(RefusedError);
  const { fields } = refusalIn(outcome);
  expect(fieldMessages(fields)).toEqual({
    id: 'Invalid UUID',
    title: 'Too big: expected string to have <=3 characters',
    answers: 'Invalid input: expected array, received undefined',
  });
  expect(fieldMessages(fields, { locale: 'de', timeZone: 'UTC' })).toEqual({
    id: 'Ungültig: UUID',
    title: 'Zu groß: erwartet, dass string <=3 Zeichen hat',
    answers: 'Ungültige Eingabe: erwartet Array, erhalten undefined',
  });
});

function refusalIn(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
}
