import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { engineVersion } from '../engine-version';
import { simulatorVersion } from '../simulate/truth';

const page = readFileSync(new URL('../../../../apps/docs/impact-coverage.md', import.meta.url), 'utf8');

it('was written by the simulator and the engine as they are: else `assay impact coverage` is to write it anew', () => {
  const said = /simulator version (\d+), engine version (\d+),/u.exec(page)?.slice(1).map(Number);
  expect(said).toEqual([simulatorVersion, engineVersion]);
});

it('names each missed gate with its cause', () => {
  const missed = page.split('\n').filter((line) => line.startsWith('|') && line.includes('**missed**'));
  const causes = page.split('\n').filter((line) => /^- [^|]*, `[^`]+`: .+\.$/u.test(line));
  expect(causes).toHaveLength(missed.length);
});
