import type { Refusal } from '@assay/domain/kernel/refusal';
import { locales } from '@assay/domain/locale/locales';
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

const wordless = z.strictObject({
  id: z.uuid(),
  title: z.string().max(3),
  text: z.string().min(1),
  code: z.string().min(4),
  kind: z.enum(['job', 'profile']),
  answers: z.array(z.string()).max(1),
  bids: z.array(z.string()).min(1),
  days: z.number().max(1_000),
  place: z.number().int().min(2),
  isSure: z.boolean(),
  currency: z.string().refine((text) => text === 'EUR'),
  either: z.union([z.string(), z.number()]),
  left: z.string(),
});

const askedFor = ['This is not in the form that is asked for.', 'Diese Angabe hat nicht die verlangte Form.'];
const missing = ['This is missing.', 'Diese Angabe fehlt.'];

it.each([
  ['id', 'x', askedFor],
  ['title', 'long', ['At most 3 characters.', 'Höchstens 3 Zeichen.']],
  ['title', 7, askedFor],
  ['text', '', missing],
  ['code', 'abc', ['Too short: at least 4 characters.', 'Zu kurz: mindestens 4 Zeichen.']],
  ['kind', 'other', ['This is not one of the values that are possible.', 'Dieser Wert gehört nicht zu den möglichen.']],
  ['answers', ['a', 'b'], ['Too many entries: at most 1.', 'Zu viele Einträge: höchstens 1.']],
  ['answers', 'a', askedFor],
  ['bids', [], ['Too few entries: at least 1.', 'Zu wenige Einträge: mindestens 1.']],
  ['days', 9_999, ['The number is too large: at most 1,000.', 'Die Zahl ist zu groß: höchstens 1.000.']],
  ['place', 1, ['The number is too small: at least 2.', 'Die Zahl ist zu klein: mindestens 2.']],
  ['place', 2.5, askedFor],
  ['isSure', 'yes', askedFor],
  ['currency', 'XXX', askedFor],
  ['either', true, askedFor],
  ['left', null, missing],
  ['left', undefined, missing],
  ['form', undefined, ['There is more here than is asked for.', 'Hier steht mehr, als verlangt ist.']],
])('says a whole sentence in both languages where a schema has no words: %s is %j', (field, value, said) => {
  const { fields } = refusalIn(() => parseInput(wordless, { [field]: value }));
  expect(locales.map((locale) => fieldMessages(fields, { locale, timeZone: 'UTC' })[field])).toEqual(said);
});

it('says a whole sentence of input that is no form at all', () => {
  for (const input of ['text', 7, true]) {
    const { fields } = refusalIn(() => parseInput(wordless, input));
    expect(fieldMessages(fields)).toEqual({ form: askedFor[0] });
  }
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
