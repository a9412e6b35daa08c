import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@assay/local/env';
import { findPostmaster } from '@assay/local/postgres/postmaster';
import { prepareDataFolder } from '@assay/local/start/data-folder';
import { openInstallation } from '@assay/local/start/open-installation';
import { runUntilStopped } from '@assay/local/start/run-until-stopped';
import { asAdmin } from '@assay/testkit/admin';
import { useTestDatabase } from '@assay/testkit/database';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../testing/run-command';

const database = useTestDatabase();
let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'assay-commands-'));
  folder = join(parent, 'data');
  vi.stubEnv('ASSAY_DATA', folder);
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('PUBLIC_URL', '');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(parent, { recursive: true });
});

const zip = join(tmpdir(), `assay-olga-${process.pid}.zip`);

afterAll(() => rm(zip, { force: true }));

/** Every command that works on an installation, as it is called. */
const commands = [
  ['account', 'erased', '--json'],
  ['figures', 'rebuild', '--json'],
  ['ledger', 'verify', '--json'],
  ['log', 'verify', '--json'],
  ['log', 'begin-anew', '--json'],
  ['items', 'prove', '--json'],
  ['operator', 'create', '--email', 'olga@example.org', '--json'],
  ['account', 'export', 'olga@example.org', '--out', zip, '--json'],
  ['research', 'export', '--out', join(tmpdir(), `assay-research-${process.pid}`), '--json'],
  ['role', 'grant', '--email', 'olga@example.org', '--role', 'researcher', '--json'],
  ['role', 'revoke', '--email', 'olga@example.org', '--role', 'researcher', '--json'],
  ['installation', 'move', '--public-url', 'https://work.example', '--json'],
];

describe.each(commands)('assay %s %s', (...args) => {
  it('makes nothing in a folder that was never started, and says what does', async () => {
    const refused = await runCommand(...args);
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('assay seed --preset demo') });
    expect(existsSync(folder)).toBe(false);
  });

  it('says in one line that the database of DATABASE_URL does not answer', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://nobody:secret@127.0.0.1:9/nothing');
    const refused = await runCommand(...args);
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^The database that DATABASE_URL/) });
    expect(refused.err).not.toContain('secret');
  });

  it('takes no arguments but its own', async () => {
    expect(await runCommand(...args, 'more')).toMatchObject({ code: 2, out: '' });
    expect(await runCommand(...args, '--unheard-of')).toMatchObject({ code: 2, out: '' });
  });

  it('explains itself', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const { code } = await runCommand(...args.slice(0, 2), '--help');
    expect([code, written.mock.calls.join('')]).toEqual([0, expect.stringContaining('--json')]);
  });
});

it('lists every command by its whole name', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const { code } = await runCommand('--help');
  const help = written.mock.calls.join('');
  expect(code).toBe(0);
  for (const [group, verb] of [...commands, ['impact', 'estimate']]) expect(help).toContain(`  ${group} ${verb} `);
  expect(help).toContain('DATABASE_URL');
});

it('leaves an outside database alone that holds no installation', async () => {
  const name = `assay_empty_${Date.now()}`;
  const empty = new URL(`/${name}`, database.urls.owner);
  const { username, password } = new URL(database.urls.owner);
  Object.assign(empty, { username, password });
  await asAdmin(database.urls.owner, (sql) => sql.unsafe(`create database ${name}`));
  try {
    vi.stubEnv('DATABASE_URL', empty.href);
    for (const args of commands) expect(await runCommand(...args)).toMatchObject({ code: 1, out: '' });
    const schemas = await asAdmin(
      empty.href,
      (sql) => sql`select nspname from pg_namespace where nspname in ('identity', 'market', 'drizzle')`,
    );
    expect(schemas).toHaveLength(0);
  } finally {
    await asAdmin(database.urls.owner, (sql) => sql.unsafe(`drop database ${name} with (force)`));
  }
});

it('starts the embedded database for a command while it is down, and stops it again', async () => {
  await runUntilStopped(
    () => undefined,
    async (run) => {
      await prepareDataFolder(readSettings(), false);
      await openInstallation(readSettings(), { isDemo: false, isFresh: false }, run);
    },
  );
  const answers = [];
  const fitting = commands.filter(
    ([group, verb]) => group !== 'research' && verb !== 'revoke' && verb !== 'begin-anew',
  );
  for (const args of fitting) {
    expect(await findPostmaster(join(folder, 'postgres'))).toBeUndefined();
    // The operator is made first of what asks for the account.
    const { code, out, err } = await runCommand(...args);
    expect([args[1], code, err]).toEqual([args[1], 0, '']);
    answers.push(JSON.parse(out));
  }
  expect(answers).toMatchObject([
    { erased: [] },
    { emptied: true },
    { ok: true },
    { ok: true, sealedThrough: 0 },
    { variants: 0, proven: 0, failed: [] },
    { email: 'olga@example.org', password: expect.stringMatching(/^\w{4}(-\w{4}){3}$/) },
    { email: 'olga@example.org', out: zip },
    { role: 'researcher', granted: true },
    { from: 'http://localhost:3000', to: 'https://work.example' },
  ]);
  expect(await runCommand('seed', '--preset', 'demo', '--json')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('real market'),
  });
});
