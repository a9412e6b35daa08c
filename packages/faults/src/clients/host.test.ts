import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startClientHost } from './host';

const limits = { upMs: 20_000, finishMs: 300, answerMs: 300, restartMs: 5, restarts: 2 };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clients-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function programThat(text: string): Promise<string> {
  const file = join(folder, `${Buffer.from(text).toString('hex').slice(0, 40)}.mjs`);
  await writeFile(file, text);
  return file;
}

it('names a clients’ process that never comes up instead of waiting for it', async () => {
  const silent = await programThat('setInterval(() => undefined, 1_000);');
  await expect(startClientHost(silent, { ...limits, upMs: 300 })).rejects.toThrow(
    'the start of the clients’ process hung',
  );
});

it('names a clients’ process that answers nothing, and ends it', async () => {
  const host = await startClientHost(await programThat(`process.on('message', () => {}); process.send('up');`), limits);
  await expect(host.finish()).rejects.toThrow('the clients’ end hung');
  await expect(host.knows('postgres://nowhere', crypto.randomUUID())).rejects.toThrow('the clients’ answer hung');
  await host.close();
});

it('begins a clients’ process that dies each time only so many times again, and tells that it died', async () => {
  const starts = join(folder, 'starts');
  const dying = await programThat(`
    import { appendFileSync } from 'node:fs';
    appendFileSync(${JSON.stringify(starts)}, 'x');
    process.send('up', () => process.exit(1));`);
  const host = await startClientHost(dying, limits);
  await expect(host.finish()).rejects.toThrow();
  await sleep(1_500);
  expect((await readFile(starts, 'utf8')).length).toBeLessThanOrEqual(1 + limits.restarts);
  expect(host.endedByItself()).toBe(true);
  await host.close();
});
