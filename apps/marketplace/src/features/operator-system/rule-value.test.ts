import { settingValue } from '@assay/protocol/event/fields';
import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { de } from '../../i18n/de';
import { en } from '../../i18n/en';
import { ruleValueText } from './rule-value';

const english = createTranslator({ locale: 'en', messages: en, namespace: 'operatorSystem.changes' });
const german = createTranslator({ locale: 'de', messages: de, namespace: 'operatorSystem.changes' });

it('the values of a rule that the log keeps are said in the language of the page, none of them raw', () => {
  const kept = ['none', 'set', '14', 'freelancer 7.5 %, client 3 %'];
  expect(kept.filter((value) => !settingValue.safeParse(value).success)).toEqual([]);
  expect(kept.map((value) => ruleValueText(value, english))).toEqual(kept);
  expect(kept.map((value) => ruleValueText(value, german))).toEqual([
    'nichts',
    'eingetragen',
    '14',
    'Freelancer 7,5 %, Auftraggeber 3 %',
  ]);
});
