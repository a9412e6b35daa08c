import { expect, it } from 'vitest';
import { z } from 'zod';
import { breakingChanges, type PayloadSchema } from './payload-change';

const schemaOf = (payload: z.ZodType) => z.toJSONSchema(payload) as PayloadSchema;
const changes = (older: z.ZodType, newer: z.ZodType) => breakingChanges(schemaOf(older), schemaOf(newer));

const side = z.enum(['client', 'freelancer']);
const row = z.object({ id: z.uuid(), position: z.number().int() });
const shown = z.object({ side, rows: z.array(row), viewerId: z.uuid().nullable(), note: z.uuid().optional() });

it('lets optional fields join and closed lists grow, wherever they stand', () => {
  expect(changes(shown, shown)).toEqual([]);
  expect(changes(shown, shown.extend({ from: z.uuid().optional() }))).toEqual([]);
  expect(changes(shown, shown.extend({ side: z.enum(['client', 'freelancer', 'operator']) }))).toEqual([]);
  expect(changes(shown, shown.extend({ rows: z.array(row.extend({ weight: z.number().optional() })) }))).toEqual([]);
});

it.each([
  ['a field that is gone', shown.omit({ side: true }), 'has no side any more'],
  ['a field that may now be missing', shown.partial({ side: true }), 'may now lack side'],
  ['a field that may now be nothing', shown.extend({ side: side.nullable() }), 'side may be something else'],
  ['a field that is never nothing any more', shown.extend({ viewerId: z.uuid() }), 'viewerId may be something else'],
  ['a field that stored payloads lack', shown.extend({ from: z.uuid() }), 'stored payloads lack from'],
  ['an optional field that becomes necessary', shown.required({ note: true }), 'stored payloads may lack note'],
  ['another type', shown.extend({ side: z.number() }), 'side is not string any more'],
  ['another pattern', shown.extend({ note: z.iso.date().optional() }), 'note has another format'],
  ['a list that shrinks', shown.extend({ side: z.enum(['client']) }), 'side is never freelancer any more'],
  ['a list where any text was', shown.extend({ note: side.optional() }), 'note has another kind of list'],
  ['a change within a list of rows', shown.extend({ rows: z.array(row.omit({ id: true })) }), 'rows[] has no id'],
])('calls %s a breaking change', (_, newer, told) => {
  expect(changes(shown, newer).join('\n')).toContain(told);
});
