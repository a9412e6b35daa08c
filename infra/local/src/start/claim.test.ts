import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandLine } from '../command-line';
import { claimDataFolder, isClaimedByParent, runningAt } from './claim';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-claim-'));
});

afterEach(() => rm(folder, { recursive: true }));

const leave = (claim: { pid: number; command: string }) =>
  writeFile(join(folder, 'running.json'), JSON.stringify({ ...claim, url: 'http://localhost:3000' }));

test('a folder that a living run holds is refused, with the place where it runs', async () => {
  await leave({ pid: process.ppid, command: await commandLine(process.ppid) });
  await expect(claimDataFolder(folder, 'assay seed')).rejects.toThrow(/already runs.*localhost:3000/);
  expect(await isClaimedByParent(folder)).toBe(true);
});

test('a killed run’s claim is taken over, also when its process id belongs to another program or to this one', async () => {
  const left = [
    { pid: 2 ** 22 + 1, command: 'node start.mjs' },
    { pid: process.ppid, command: 'node start.mjs' },
    { pid: process.pid, command: await commandLine(process.pid) },
  ];
  for (const claim of left) {
    await leave(claim);
    expect(await runningAt(folder)).toBeUndefined();
    const { release } = await claimDataFolder(folder, 'assay seed');
    expect(JSON.parse(await readFile(join(folder, 'running.json'), 'utf8'))).toMatchObject({ url: 'assay seed' });
    await release();
  }
  expect(await isClaimedByParent(folder)).toBe(false);
});
