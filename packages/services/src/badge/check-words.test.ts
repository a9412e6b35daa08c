import { expect, it } from 'vitest';
import { germanChecks, sayVerification } from './check-words';

const factsOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name).toSorted();

it.each(Object.entries(germanChecks))('the check “%s” names the same facts in German', (english, german) => {
  expect(factsOf(german)).toEqual(factsOf(english));
  expect(german).not.toBe(english);
});

it('says what was found in the words and the zone of whoever reads', () => {
  const facts = { from: '2026-11-22T11:00:00.000Z' };
  const check = { name: 'validity', ok: true, detail: 'Valid from 2026-11-22T11:00:00.000Z without end.' };
  const telling = { sentence: 'Valid from {from} without end.', facts };
  const found = { verdict: 'valid', checks: [{ ...check, telling }], issuer: null, origin: null, title: null } as const;
  const read = { ...found, checks: [...found.checks] };
  expect(sayVerification(read, { locale: 'de', timeZone: 'Europe/Berlin' }).checks[0]?.detail).toBe(
    'Gültig ab 22.11.2026, 12:00 MEZ, ohne Ende.',
  );
  expect(sayVerification(read, { locale: 'en', timeZone: 'UTC' }).checks[0]?.detail).toBe(
    'Valid from 22 Nov 2026, 11:00 UTC without end.',
  );
});
