import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readReports } from './read-reports';
import { tableOf } from './table';

const cycle = (index: number, quietMs: number, violations: readonly object[] = []) => ({
  at: `2026-11-23T04:0${index}:00.000Z`,
  commit: 'abc1234',
  seed: `night:${index}`,
  replay: `--seed night:${index} --queue redis --cycles 1`,
  queue: 'redis',
  clients: 8,
  faults: [{ name: 'redis.wipe', atMs: 900, tookMs: 400, struckMs: 910, note: 'away' }],
  wishes: 4,
  calls: { ok: 3, refused: 1, unknown: 1, error: 0 },
  recovery: { firstOkMs: 500, quietMs },
  strays: 0,
  tookMs: 5_000,
  violations,
});

it('counts the cycles of all files, those that never began left out, and names what was broken', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reports-'));
  const files = [join(folder, 'a.jsonl'), join(folder, 'b.jsonl')];
  const failed = { seed: 'night:3', replay: '', failure: 'closing an installation hung' };
  const broken = cycle(2, 9_000, [{ invariant: 'I1 money', fault: 'EUR sums to 1' }]);
  await writeFile(files[0] ?? '', `${JSON.stringify(cycle(1, 1_000))}\n${JSON.stringify(failed)}\n`);
  await writeFile(files[1] ?? '', `${JSON.stringify(broken)}\n`);
  const table = tableOf(await readReports(files));
  await rm(folder, { recursive: true });
  expect(table.split('\n')).toEqual([
    '2 cycles from 2026-11-23T04:01:00.000Z to 2026-11-23T04:02:00.000Z, 0 with the queue in PostgreSQL and 2 in Redis; 10 calls; 1 cycles in which something was broken.',
    'Commits: `abc1234`. Seeds: `night`.',
    '',
    '| fault | struck | met nobody | first call done, median | p99 | all settled, median | p99 |',
    '|---|---:|---:|---:|---:|---:|---:|',
    '| `redis.wipe` | 2 | 0 | 0.5 s | 0.5 s | 1.0 s | 9.0 s |',
    '| all cycles | 2 | 0 | 0.5 s | 0.5 s | 1.0 s | 9.0 s |',
    '',
    '| cycle | broken |',
    '|---|---|',
    '| `--seed night:2 --queue redis --cycles 1` | I1 money: EUR sums to 1 |',
  ]);
});
