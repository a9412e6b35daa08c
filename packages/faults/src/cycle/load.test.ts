import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHistoryFile } from '@assay/testkit/history-file';
import { expect, it } from 'vitest';
import { LEAST_OK, untilLoaded } from './load';

it('an idle cycle does not pass: calls that were refused, or done too early, are not enough', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  const path = join(folder, 'history');
  const history = await openHistoryFile(path);
  const call = async (at: number, outcome: 'ok' | 'refused') => {
    const requestId = randomUUID();
    await history.append({ line: 'asked', wish: requestId, requestId, verb: 'job.post', by: null, input: {}, at });
    await history.append({ line: 'answered', requestId, outcome, said: null, at });
  };
  for (let index = 0; index < LEAST_OK; index += 1) await Promise.all([call(1, 'ok'), call(20, 'refused')]);
  for (let index = 1; index < LEAST_OK; index += 1) await call(20, 'ok');
  await expect(untilLoaded(path, 10, 'after the faults', 0)).rejects.toThrow('4 calls were done after the faults');
  await call(20, 'ok');
  await untilLoaded(path, 10, 'after the faults', 0);
  await Promise.all([history.close(), rm(folder, { recursive: true })]);
});
