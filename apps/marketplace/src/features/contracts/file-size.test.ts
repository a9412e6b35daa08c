import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { de } from '../../i18n/de';
import { en } from '../../i18n/en';
import { fileSize } from './file-size';

const english = createTranslator({ locale: 'en', messages: en, namespace: 'market.fileSize' });
const german = createTranslator({ locale: 'de', messages: de, namespace: 'market.fileSize' });

test.each([
  [12, '12 bytes', '12 Byte'],
  [12 * 1024, '12 kB', '12 kB'],
  [25 * 1024 * 1024, '25 MB', '25 MB'],
  [3.4 * 1024 * 1024, '3.4 MB', '3,4 MB'],
])('%i bytes are said as %s, in German as %s', (bytes, said, saidInGerman) => {
  expect(fileSize(bytes, english)).toBe(said);
  expect(fileSize(bytes, german)).toBe(saidInGerman);
});
