import { expect, it } from 'vitest';
import { examine } from './examine';
import { de } from './words.de';
import { en } from './words.en';

it('what cannot be read is said by part, so that no German page shows the English text of an error', () => {
  const file = JSON.stringify({ proofs: [{}], verifierKey: 'no key' });
  const read = (given: string) => examine({ file: given, trust: '' });
  expect([read('no JSON'), read('{"proofs":[]}'), read(file)]).toEqual([
    { is: 'unreadable', part: 'proof' },
    { is: 'unreadable', part: 'proof' },
    { is: 'unreadable', part: 'key' },
  ]);
  for (const part of ['proof', 'key'] as const) expect(de.unreadable[part]).not.toBe(en.unreadable[part]);
});
