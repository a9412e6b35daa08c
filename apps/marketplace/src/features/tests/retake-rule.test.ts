import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { en } from '../../i18n/en';
import { retakeRule } from './retake-rule';

const t = createTranslator({ locale: 'en', messages: en, namespace: 'tests' });

const closed = { retakeWaitDays: 14, openBook: false, validMonths: 24 };

const said = (test: typeof closed, isDemo: boolean) => t('sheet.retake', retakeRule(test, isDemo));

it('says the wait, that a demo has none, and what a pass closes', () => {
  expect(said(closed, false)).toBe('14 days after the last attempt. After a pass: when its 24 months are over');
  expect(said({ ...closed, openBook: true, retakeWaitDays: 1 }, false)).toBe('1 day after the last attempt');
  expect(said({ ...closed, openBook: true, retakeWaitDays: 0 }, false)).toBe('At once');
  expect(said({ ...closed, retakeWaitDays: 0 }, true)).toBe(
    'At once: this is a demo, a real market makes you wait. After a pass: when its 24 months are over',
  );
});

it('says the same within the rules', () => {
  expect(t('start.again', retakeRule({ ...closed, openBook: true, retakeWaitDays: 0 }, false))).toBe(
    'You can take it again at once. Each time the questions are fresh.',
  );
});
