import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findLogSeed, openLogSeed } from './log-seed';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-log-seed-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('the seed of the log is made once, 32 bytes for its owner only, and two first starts at once share it', async () => {
  expect(await findLogSeed(folder)).toBeUndefined();
  const [one, two] = await Promise.all([openLogSeed(folder), openLogSeed(folder)]);
  expect([two, await openLogSeed(folder), await findLogSeed(folder)]).toEqual([one, one, one]);
  expect(Buffer.from(one, 'base64url')).toHaveLength(32);
  expect((await stat(join(folder, 'log-seed'))).mode & 0o777).toBe(0o600);
});
