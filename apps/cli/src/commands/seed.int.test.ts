import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@assay/db/connect';
import { readSettings } from '@assay/local/env';
import { readRecord, writeRecord } from '@assay/local/installation-record';
import { createOperator } from '@assay/services/account/create-operator';
import { foundInstallation, type Founding } from '@assay/services/installation/found';
import { sampleFounding } from '@assay/services/testing/founding';
import { createTestDatabase, type TestDatabase } from '@assay/testkit/database';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../testing/run-command';

let folder: string;
let database: TestDatabase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-seed-'));
  database = await createTestDatabase();
  vi.stubEnv('ASSAY_DATA', folder);
  vi.stubEnv('DATABASE_URL', database.urls.owner);
  vi.stubEnv('PUBLIC_URL', '');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await database.drop();
  await rm(folder, { recursive: true });
});

/** A database as another run left it: founded, and with somebody in it where that is asked. */
async function founded(founding: Founding, { hasPeople = false } = {}): Promise<void> {
  const { database: db, close } = connect(database.urls.owner, { maxConnections: 1 });
  try {
    await foundInstallation(db, founding);
    const ctx = { database: db, actor: { type: 'system', job: 'test' }, requestId: crypto.randomUUID() } as const;
    const olga = { name: 'Olga Operator', email: 'olga@example.org', password: 'seven quiet herons', country: 'AT' };
    if (hasPeople) await createOperator(ctx, olga);
  } finally {
    await close();
  }
}

const seed = () => runCommand('seed', '--preset', 'demo', '--json');
const simulated: Founding = { ...sampleFounding, origin: 'simulated' };

describe('assay seed --preset demo', () => {
  it('refuses a database that was founded as a real market, whichever data folder did it', async () => {
    await founded(sampleFounding);
    expect(await seed()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('founded as a real market') });
    // Nothing is written down that a later start would believe.
    expect(await readRecord(readSettings())).toBeUndefined();
    expect(await readdir(folder)).not.toContain('running.json');
  });

  it('refuses a real market of its own before it touches the database', async () => {
    await writeRecord(readSettings(), { publicUrl: 'https://work.example', market: 'real' });
    expect(await seed()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('real market') });
    expect(existsSync(join(folder, 'secrets.json'))).toBe(false);
  });

  it('says how to empty an outside database in which a seeding was cut short', async () => {
    await founded(simulated, { hasPeople: true });
    await writeRecord(readSettings(), { publicUrl: 'http://localhost:3000', market: 'demo-seeding' });
    const refused = await seed();
    expect(refused).toMatchObject({ code: 1, out: '' });
    const name = new URL(database.urls.owner).pathname.slice(1);
    expect(refused.err).toContain(`drop database "${name}" with (force);`);
    expect(await readRecord(readSettings())).toMatchObject({ market: 'demo-seeding' });
  });

  it('says that a whole demo market is one', async () => {
    await founded(simulated, { hasPeople: true });
    await writeRecord(readSettings(), { publicUrl: 'http://localhost:3000', market: 'demo' });
    expect(await seed()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('holds the demo market') });
  });

  it('is called with a preset that there is', async () => {
    for (const args of [[], ['--preset', 'paper'], ['--preset', 'demo', 'more']])
      expect(await runCommand('seed', ...args)).toMatchObject({ code: 2, out: '' });
  });
});
