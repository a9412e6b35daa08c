import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { longest } from './longest-first.mjs';

it('the files that begin first are there', () => {
  const missing = longest.filter((path) => !existsSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url))));
  expect(missing).toEqual([]);
});
