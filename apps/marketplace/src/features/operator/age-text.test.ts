import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { en } from '../../i18n/en';
import { ageText } from './age-text';

const t = createTranslator({ locale: 'en', messages: en, namespace: 'market.island' });

it('an age is told to the second while that matters, and never rounded up', () => {
  const ages = [0, 1, 119, 120, 179, 7_199, 7_200, 172_799, 172_800];
  expect(ages.map((seconds) => ageText(seconds, t))).toEqual([
    '0 seconds',
    '1 second',
    '119 seconds',
    '2 minutes',
    '2 minutes',
    '119 minutes',
    '2 hours',
    '47 hours',
    '2 days',
  ]);
});
