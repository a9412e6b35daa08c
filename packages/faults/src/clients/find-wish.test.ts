import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawFrom } from '@assay/testkit/draw';
import { openHistoryFile } from '@assay/testkit/history-file';
import postgres from 'postgres';
import { expect, it } from 'vitest';
import { findWish } from './find-wish';
import { readHistory } from './history';
import type { Operation } from './operation';

const operation = (wish: Operation['wish']): Operation => ({
  verb: 'job.post',
  weight: 1,
  role: 'marketplace',
  event: 'job.posted',
  again: 'refused',
  wish,
  call: () => Promise.resolve(),
});

it('passes over a server that is away, and writes every other error down: a client that finds nothing is no idle one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'find-wish-'));
  const path = join(folder, 'history');
  const history = await openHistoryFile(path);
  const sql = postgres({ port: 1 });
  const choice = { sql, salt: '', draw: drawFrom('wish') };
  const away = operation(() => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })));
  const wrong = operation(() => Promise.reject(Object.assign(new Error('no such column'), { code: '42703' })));
  expect(await findWish({ history }, away, choice)).toBeUndefined();
  expect((await readHistory(path)).unexpected).toEqual([]);
  expect(await findWish({ history }, wrong, choice)).toBeUndefined();
  expect((await readHistory(path)).unexpected).toEqual(['job.post: 42703 no such column']);
  await Promise.all([history.close(), sql.end(), rm(folder, { recursive: true })]);
});
