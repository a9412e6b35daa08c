import { expect, test } from 'vitest';
import { axisText } from './axis-text';

test.each([
  ['2027-01-01T00:00:00Z', '2027', '2027'],
  ['2026-03-01T00:00:00Z', 'March', 'März'],
  ['2026-12-15T00:00:00Z', '15 Dec', '15. Dez.'],
  ['2026-12-15T06:00:00Z', '06:00', '06:00'],
])('%s stands on the axis as %s in English and %s in German', (at, english, german) => {
  expect(axisText(new Date(at), 'en')).toBe(english);
  expect(axisText(new Date(at), 'de')).toBe(german);
});
