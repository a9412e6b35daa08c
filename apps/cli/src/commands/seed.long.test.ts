import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect } from '@assay/db/connect';
import { commandEnv, readSettings, workspaceRoot } from '@assay/local/env';
import { readRecord } from '@assay/local/installation-record';
import { stopCluster } from '@assay/local/postgres/cluster';
import { findPostmaster } from '@assay/local/postgres/postmaster';
import { decideRecord } from '@assay/local/start/decide-record';
import { findSettings } from '@assay/services/installation/settings';
import { asAdmin } from '@assay/testkit/admin';
import { useTestDatabase } from '@assay/testkit/database';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const run = promisify(execFile);
const database = useTestDatabase();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-seed-'));
  const settings = { ASSAY_DATA: folder, DATABASE_URL: '', PUBLIC_URL: '', PORT: '4321' };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await stopCluster({ folder: join(folder, 'postgres'), password: '' });
  await rm(folder, { recursive: true, force: true });
});

const assay = (...args: string[]) =>
  run(process.execPath, ['apps/cli/bin/assay.mjs', ...args], {
    cwd: workspaceRoot,
    env: commandEnv(readSettings()),
  });

const made = {
  preset: 'demo',
  publicUrl: 'http://localhost:4321',
  logIns: ['freelancer@demo.test', 'client@demo.test', 'operator@demo.test'],
  password: expect.stringMatching(/^\w{4}(-\w{4}){2}$/),
};

/** What a start would make of the folder: the demo market, at the address that it was founded with. */
const nextStart = async () =>
  decideRecord(readSettings(), { isDemo: undefined, isFresh: false }, await readRecord(readSettings()));

describe('a demo market without any start', () => {
  it('is made in the embedded database and found whole by commands and the next start', async () => {
    const seeded = await assay('seed', '--preset', 'demo', '--json');
    expect(JSON.parse(seeded.stdout)).toEqual(made);
    expect(seeded.stderr).toContain('Demo market: 100 %');
    expect(await findPostmaster(join(folder, 'postgres'))).toBeUndefined();
    expect(await nextStart()).toEqual({ publicUrl: made.publicUrl, market: 'demo' });
    const books: unknown = JSON.parse((await assay('ledger', 'verify', '--json')).stdout);
    expect(books).toMatchObject({ ok: true });
    const replayed: unknown = JSON.parse((await assay('log', 'replay', '--json')).stdout);
    expect(replayed).toMatchObject({ ok: true, faults: [] });
    await expect(assay('seed', '--preset', 'demo')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('holds the demo market already'),
    });
  });

  it('is made in an empty outside database, too, and founded there as simulated', async () => {
    const name = `assay_seeded_${Date.now()}`;
    await asAdmin(database.urls.owner, (sql) => sql.unsafe(`create database ${name}`));
    const outside = new URL(database.urls.owner);
    outside.pathname = `/${name}`;
    vi.stubEnv('DATABASE_URL', outside.href);
    const owner = connect(outside.href, { maxConnections: 1 });
    try {
      const seeded = await assay('seed', '--preset', 'demo', '--json');
      expect(JSON.parse(seeded.stdout)).toEqual(made);
      expect(await findSettings(owner.database)).toMatchObject({ origin: 'simulated', publicUrl: made.publicUrl });
      expect(await nextStart()).toEqual({ publicUrl: made.publicUrl, market: 'demo' });
    } finally {
      await owner.close();
      await asAdmin(database.urls.owner, (sql) => sql.unsafe(`drop database ${name} with (force)`));
    }
  });
});
