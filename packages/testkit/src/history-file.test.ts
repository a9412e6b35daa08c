import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHistoryFile, readHistoryFile } from './history-file';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-history-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('has a line once its promise has resolved, however many are written at once', async () => {
  const path = join(folder, 'many');
  const history = await openHistoryFile(path);
  await Promise.all(Array.from({ length: 50 }, (_, n) => history.append({ n })));
  expect(await readHistoryFile(path)).toEqual(Array.from({ length: 50 }, (_, n) => ({ n })));
  await history.close();
});

it('goes on after a writer that was killed within a line, and loses no other', async () => {
  const path = join(folder, 'cut');
  const first = await openHistoryFile(path);
  await first.append({ n: 1 });
  await first.close();
  await appendFile(path, '{"n":');
  const second = await openHistoryFile(path);
  await second.append({ n: 2 });
  await second.close();
  expect(await readHistoryFile(path)).toEqual([{ n: 1 }, { n: 2 }]);
});
