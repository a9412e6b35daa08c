import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkpointsIn } from '@assay/local/env';
import { findLogSeed, openLogSeed } from '@assay/local/log-seed';
import { checkpointLine } from '@assay/services/log/checkpoint-line';
import { logSigner } from '@assay/services/log/log-key';
import { readCheckpointsAfter } from '@assay/services/log/read-checkpoints';
import { useMarket } from '@assay/services/testing/fixture';
import { findLost } from '@assay/services/log/verify/begin-anew';
import { verifyOnwards } from '@assay/services/log/verify/verify-onwards';
import { appendEntries, sealAll } from '@assay/services/testing/log';
import { checkpointText } from '@assay/transparency/checkpoint';
import { signNote } from '@assay/transparency/signed-note';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from '../testing/run-command';

const market = useMarket();
let data: string;
let seed: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'assay-log-'));
  seed = await openLogSeed(data);
  vi.stubEnv('DATABASE_URL', market.urls.owner);
  vi.stubEnv('ASSAY_DATA', data);
  vi.stubEnv('LOG_CHECKPOINTS', '');
  await appendEntries(market.owner.database, 2);
  await sealAll(market, logSigner('https://assay.example', seed));
  const kept = await readCheckpointsAfter(market.system(), 0);
  await writeFile(checkpointsIn(data), kept.map(checkpointLine).join(''));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(data, { recursive: true });
});

const begin = (...args: string[]) => runCommand('log', 'begin-anew', ...args);

/** As after the restore of an older backup: the file outside knows more than the database. */
async function keepLaterCheckpoint(): Promise<void> {
  const signer = logSigner('https://assay.example', seed);
  const note = signNote(checkpointText({ origin: signer.name, size: 1_000, root: new Uint8Array(32) }), signer);
  await writeFile(checkpointsIn(data), checkpointLine({ sealedAt: '2026-11-22T00:00:00Z', note }), { flag: 'a' });
}

it('a log whose files agree is not begun anew, so that nobody forks it by mistake', async () => {
  expect(await begin('--yes')).toMatchObject({ code: 1, err: expect.stringContaining('nothing is to be done') });
  expect(await findLogSeed(data)).toBe(seed);
});

it('after an older backup was restored it says why, and only then puts key and files aside together', async () => {
  await keepLaterCheckpoint();
  expect(await begin()).toMatchObject({ code: 1, err: expect.stringMatching(/know 1000 entries.*--yes/s) });
  expect(await findLogSeed(data)).toBe(seed);
  expect(await begin('--yes')).toMatchObject({ code: 0, err: '' });
  expect(existsSync(checkpointsIn(data))).toBe(false);
  const aside = (await readdir(data)).filter((name) => name.includes('.until-'));
  expect(aside).toHaveLength(2);
  const old = aside.find((name) => name.startsWith('log-seed')) ?? '';
  expect((await readFile(join(data, old), 'utf8')).trim()).toBe(seed);
  expect(await openLogSeed(data)).not.toBe(seed);
});

it('ends what the worker found: a log that is another than it verified counts as it stands from then on', async () => {
  const keys = [logSigner('https://assay.example', seed)];
  await verifyOnwards(market.system(), { keys, withLedger: false });
  await market.owner.database.execute(sql`update log.verification set witness_root = sha256('another')`);
  expect(await begin()).toMatchObject({ code: 1, err: expect.stringMatching(/stands here no longer.*--yes/s) });
  expect(await findLost(market.system())).toBeDefined();
  expect(await begin('--yes')).toMatchObject({ code: 0, err: '' });
  expect(await findLost(market.system())).toBeUndefined();
});
