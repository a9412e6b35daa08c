import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openLog } from '../log';
import { makeRunFolder, removeLeftFolders } from './run-folder';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-left-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it('rows that a dead worker left are removed at the next start, those of one that runs are not', async () => {
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const ofRunning = `assay-impact-${process.ppid}-abc`;
  for (const name of [`assay-impact-${dead}-abc`, ofRunning, 'assay-else']) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'workers.csv'), 'w1');
  }
  const own = await makeRunFolder();
  expect(basename(own)).toMatch(new RegExp(`^assay-impact-${process.pid}-`, 'u'));
  await removeLeftFolders(openLog('fatal'));
  expect((await readdir(folder)).toSorted()).toEqual(['assay-else', ofRunning].toSorted());
});
