import { expect, test } from 'vitest';
import { markIn } from './mark-in';

test('the mark is read from the answer of the API, and nothing is read from any other answer', () => {
  expect(markIn({ result: { data: { mark: 'a1' } } })).toBe('a1');
  for (const other of [
    null,
    'a1',
    [],
    {},
    { result: null },
    { result: { data: {} } },
    { result: { data: { mark: 1 } } },
  ])
    expect(markIn(other)).toBeNull();
});
