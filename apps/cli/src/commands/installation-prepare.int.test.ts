import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import { inheritedEnv, workspaceRoot } from '@assay/local/env';
import { findFreePort } from '@assay/local/free-port';
import { asAdmin } from '@assay/testkit/admin';
import { createTestDatabase, type TestDatabase } from '@assay/testkit/database';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../testing/run-command';

let folder: string;
let database: TestDatabase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-prepare-'));
  database = await createTestDatabase();
  vi.stubEnv('ASSAY_DATA', join(folder, 'data'));
  vi.stubEnv('DATABASE_URL', database.urls.owner);
  vi.stubEnv('PUBLIC_URL', 'https://work.example');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await database.drop();
  await rm(folder, { recursive: true });
});

const settingsFolder = () => join(folder, 'settings');
const prepare = () => runCommand('installation', 'prepare', '--settings', settingsFolder(), '--json');
const fileOf = (name: string) => join(settingsFolder(), `${name}.env`);
const settingsOf = async (name: string) => parseEnv(await readFile(fileOf(name), 'utf8'));

describe('assay installation prepare', () => {
  it('founds a real market and tells each process what it needs, and no other’s secrets', async () => {
    const { code, out } = await prepare();
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { publicUrl: 'https://work.example', files: ['marketplace', 'skill-tests', 'worker'].map(fileOf) },
    ]);
    const [row] = await asAdmin(
      database.urls.owner,
      (sql) => sql`select origin, public_url from identity.installation`,
    );
    expect(row).toEqual({ origin: 'real', public_url: 'https://work.example' });
    const names = async (name: string) => Object.keys(await settingsOf(name)).toSorted();
    const shared = ['DATABASE_URL', 'NODE_ENV', 'PUBLIC_URL'];
    expect(await names('marketplace')).toEqual(['AUTH_SECRET', 'AUTH_TRUST_HOST', ...shared, 'TEST_TOKEN_SECRET']);
    expect(await names('skill-tests')).toEqual([
      'DATABASE_URL',
      'ITEM_SALT',
      'NODE_ENV',
      'PUBLIC_URL',
      'TEST_TOKEN_SECRET',
    ]);
    expect(await names('worker')).toEqual([
      'DATABASE_URL',
      'LOG_SEED',
      'NODE_ENV',
      'PERSON_KEY',
      'PUBLIC_URL',
      'SIGNING_SEED',
    ]);
    expect((await stat(fileOf('worker'))).mode & 0o777).toBe(0o600);
    const { DATABASE_URL: url = '' } = await settingsOf('worker');
    const [role] = await asAdmin(url, (sql) => sql`select current_user as name`);
    expect(role?.['name']).toMatch(/^assay_worker_/);
  });

  it('changes nothing when it is run again', async () => {
    await prepare();
    const before = await readFile(fileOf('marketplace'), 'utf8');
    vi.stubEnv('PUBLIC_URL', '');
    expect((await prepare()).code).toBe(0);
    expect(await readFile(fileOf('marketplace'), 'utf8')).toBe(before);
  });

  it.each([['skill-tests'], ['worker']])('writes settings that %s starts with', async (name) => {
    await prepare();
    const port = await findFreePort();
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: join(workspaceRoot, 'apps', name),
      env: { ...inheritedEnv(), ...(await settingsOf(name)), PORT: String(port) },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    const isAlive = () =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isAlive())) {
      if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
      await sleep(100);
    }
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('says which setting is missing', async () => {
    vi.stubEnv('PUBLIC_URL', '');
    expect(await prepare()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('PUBLIC_URL is not set') });
    vi.stubEnv('DATABASE_URL', '');
    expect(await prepare()).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('DATABASE_URL is not set'),
    });
    expect(await runCommand('installation', 'prepare')).toMatchObject({ code: 2, out: '' });
  });
});
