import { expect, it } from 'vitest';
import { retakeWords } from './retake-words';

const closed = { retakeWaitDays: 14, openBook: false, validMonths: 24 };

it('says the wait, that a demo has none, and what a pass closes', () => {
  expect(retakeWords(closed, false)).toBe('14 days after the last attempt; after a pass, when its 24 months are over');
  expect(retakeWords({ ...closed, openBook: true, retakeWaitDays: 1 }, false)).toBe('1 day after the last attempt');
  expect(retakeWords({ ...closed, openBook: true, retakeWaitDays: 0 }, false)).toBe('At once');
  expect(retakeWords({ ...closed, retakeWaitDays: 0 }, true)).toBe(
    'At once, since this is a demo; a real market makes you wait; after a pass, when its 24 months are over',
  );
});
