import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { en } from '../../i18n/en';
import { chanceFigures, passRate } from './figures';

const t = createTranslator({ locale: 'en', messages: en, namespace: 'tests.sheet' });

it('tells no pass rate from a handful of attempts', () => {
  expect(passRate({ graded: 19, passed: 19 })).toBeNull();
  expect(passRate({ graded: 45, passed: 29 })).toBe(64);
});

it('tells a small chance in two ways that agree', () => {
  expect(t('chance', chanceFigures(0.000115))).toBe('0.012 %, 1 in 8,700');
  expect(t('chance', chanceFigures(0.00038))).toBe('0.038 %, 1 in 2,600');
});
