import { expect, test } from 'vitest';
import { fileSize } from './file-size';

test.each([
  [12, '12 bytes'],
  [12 * 1024, '12 kB'],
  [25 * 1024 * 1024, '25 MB'],
  [3.4 * 1024 * 1024, '3.4 MB'],
])('%i bytes are said as %s', (bytes, said) => {
  expect(fileSize(bytes)).toBe(said);
});
