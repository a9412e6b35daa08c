import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { engineVersion } from '../engine-version';
import { simulatorVersion } from '../simulate/truth';

const page = readFileSync(new URL('../../../../apps/docs/impact-coverage.md', import.meta.url), 'utf8');

it('was written by the simulator and the engine as they are: else `assay impact coverage` is to write it anew', () => {
  const said = /simulator version (\d+), engine version (\d+),/u.exec(page)?.slice(1).map(Number);
  expect(said).toEqual([simulatorVersion, engineVersion]);
});

it('lists each missed gate once', () => {
  const lines = page.split('\n');
  const missed = lines.flatMap(
    (line) => /^\| ([^|]+) \| (`[^`]+`) \|.*\*\*missed\*\*/u.exec(line)?.slice(1).join(', ') ?? [],
  );
  const listed = lines.flatMap((line) => /^- ([^|:]+, `[^`]+`)\.$/u.exec(line)?.[1] ?? []);
  expect(listed).toEqual(missed);
});
