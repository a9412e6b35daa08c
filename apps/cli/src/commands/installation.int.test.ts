import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Connection } from '@assay/db/connect';
import { commandLine } from '@assay/local/command-line';
import { readSettings } from '@assay/local/env';
import { decideRecord } from '@assay/local/start/decide-record';
import { readRecord, writeRecord } from '@assay/local/installation-record';
import { createOperator } from '@assay/services/account/create-operator';
import { foundInstallation } from '@assay/services/installation/found';
import { sampleFounding } from '@assay/services/testing/founding';
import { useTestDatabase } from '@assay/testkit/database';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCommand as run } from '../testing/run-command';

const database = useTestDatabase();
let owner: Connection;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-installation-'));
  owner = connect(database.urls.owner, { maxConnections: 1 });
  await foundInstallation(owner.database, sampleFounding);
  vi.stubEnv('ASSAY_DATA', folder);
  vi.stubEnv('DATABASE_URL', database.urls.owner);
  vi.stubEnv('PUBLIC_URL', '');
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await owner.close();
  await rm(folder, { recursive: true });
});

describe('assay installation move', () => {
  const move = (...args: string[]) => run('installation', 'move', ...args);

  it('says what is missing before there is an installation, and what is wrong with an address', async () => {
    expect(await move('--public-url', 'https://work.example')).toMatchObject({
      code: 1,
      err: expect.stringContaining('never started'),
    });
    expect((await move()).code).toBe(2);
    await writeRecord(readSettings(), { publicUrl: sampleFounding.publicUrl, market: 'real' });
    expect(await move('--public-url', 'http://work.example')).toMatchObject({
      code: 1,
      err: expect.stringContaining('https'),
    });
  });

  it('waits until nothing runs: each process knows the address from its start', async () => {
    const start = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', 'start.mjs']);
    const claim = join(folder, 'running.json');
    const command = await commandLine(Number(start.pid));
    await writeFile(claim, JSON.stringify({ pid: start.pid, command, url: 'http://localhost:3000' }));
    expect(await move('--public-url', 'https://work.example')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Stop it first'),
    });
    const ended = once(start, 'exit');
    start.kill('SIGKILL');
    await ended;
  });

  it('changes the address for the next start, which takes it whatever it is told', async () => {
    const moved = await move('--public-url', 'https://work.example', '--json');
    expect(moved.code).toBe(0);
    expect(JSON.parse(moved.out)).toEqual({
      from: 'http://localhost:3000',
      to: 'https://work.example',
      did: 'did:web:work.example',
      badges: 0,
    });
    const options = { isDemo: undefined, isFresh: false };
    const next = decideRecord(readSettings(), options, await readRecord(readSettings()));
    expect(next).toEqual({ publicUrl: 'https://work.example', market: 'real' });
    const [row] = await owner.database.execute(sql`select public_url from identity.installation`);
    expect(row).toEqual({ public_url: 'https://work.example' });
  });
});

describe('assay role', () => {
  it('grants and takes back by address, and keeps the last operator', async () => {
    const actor = { type: 'system', job: 'test' } as const;
    const ctx = { database: owner.database, actor, requestId: crypto.randomUUID() };
    for (const email of ['olga@example.org', 'rita@example.org'])
      await createOperator(ctx, { name: 'Olga Operator', email, password: 'seven quiet herons', country: 'AT' });
    const rolesOf = async (email: string) => {
      const rows = await owner.database.execute<{ role: string }>(sql`
        select role from identity.role_grant g join identity.account a on a.id = g.account_id
        where a.email = ${email} and g.revoked_at is null order by role`);
      return rows.map(({ role }) => role);
    };
    const granted = await run('role', 'grant', '--email', 'rita@example.org', '--role', 'researcher', '--json');
    expect(JSON.parse(granted.out)).toMatchObject({ email: 'rita@example.org', role: 'researcher', granted: true });
    expect(await rolesOf('rita@example.org')).toEqual(['operator', 'researcher']);
    expect((await run('role', 'revoke', '--email', 'rita@example.org', '--role', 'operator')).code).toBe(0);
    expect(await rolesOf('rita@example.org')).toEqual(['researcher']);
    const last = await run('role', 'revoke', '--email', 'olga@example.org', '--role', 'operator');
    expect(last).toMatchObject({ code: 1, out: '', err: expect.stringContaining('last operator') });
    const unknown = await run('role', 'grant', '--email', 'nobody@example.org', '--role', 'operator');
    expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('Nobody has an account') });
    expect((await run('role', 'grant', '--email', 'olga@example.org', '--role', 'king')).code).toBe(2);
  });
});
