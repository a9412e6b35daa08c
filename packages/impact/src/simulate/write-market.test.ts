import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scenarioOf } from './scenario';
import { simulate } from './simulate';
import { writeMarket } from './write-market';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'assay-market-'));
});
afterEach(() => rm(parent, { recursive: true }));

const few = { ...scenarioOf({ seed: 1, preset: 'tiny' }), workers: 20 };

it('gives the folder the rights that the umask leaves, as any other', async () => {
  const before = process.umask(0o027);
  try {
    await writeMarket(join(parent, 'market'), simulate(few));
  } finally {
    process.umask(before);
  }
  expect((await stat(join(parent, 'market'))).mode & 0o777).toBe(0o750);
});

it('fails and leaves nothing behind where files may not grow as long as they must', async () => {
  const write = `
    import { scenarioOf } from ${JSON.stringify(join(import.meta.dirname, 'scenario.ts'))};
    import { simulate } from ${JSON.stringify(join(import.meta.dirname, 'simulate.ts'))};
    import { writeMarket } from ${JSON.stringify(join(import.meta.dirname, 'write-market.ts'))};
    await writeMarket(${JSON.stringify(join(parent, 'market'))}, simulate(scenarioOf({ seed: 1, preset: 'tiny' })));`;
  // Blocks of 512 bytes: the last write before the limit is a short one.
  const child = spawnSync(
    'sh',
    ['-c', 'ulimit -f 100; exec "$0" --import tsx --input-type=module --eval "$1"', process.execPath, write],
    { cwd: import.meta.dirname, encoding: 'utf8' },
  );
  expect(child.stderr).toContain('EFBIG');
  expect(child.status).toBe(1);
  expect(await readdir(parent)).toEqual([]);
});
