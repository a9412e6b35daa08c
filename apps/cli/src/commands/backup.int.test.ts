import { existsSync } from 'node:fs';
import { appendFile, cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, manifestText, parseManifest } from '@assay/local/backup/manifest';
import { openSecrets } from '@assay/local/secrets';
import { asAdmin } from '@assay/testkit/admin';
import { describe, expect, it, vi } from 'vitest';
import { useBackedUpMarket } from '../testing/backed-up-market';
import { runCommand } from '../testing/run-command';

const here = useBackedUpMarket();

async function manifestOf(from: string): Promise<Manifest> {
  return parseManifest(await readFile(join(from, 'manifest.json'), 'utf8'));
}

async function schemasOf(url: string): Promise<unknown[]> {
  const rows = await asAdmin(
    url,
    (admin) => admin`
      select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')`,
  );
  return rows.map(({ name }) => name);
}

describe('assay backup', () => {
  it('keeps what it writes to its owner, and says what is in it', async () => {
    const from = join(here.folder(), 'new', 'backup');
    const { code, out } = await runCommand('backup', from, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ folder: from, secrets: true, installation: { origin: 'real' } });
    expect((await stat(from)).mode & 0o777).toBe(0o700);
    for (const file of await readdir(from)) expect((await stat(join(from, file))).mode & 0o777).toBe(0o600);
    expect(await readdir(join(here.folder(), 'new'))).toEqual(['backup']);
  });

  it('refuses a folder that holds something, and leaves it as it is', async () => {
    await writeFile(join(here.folder(), 'note'), 'mine');
    expect(await runCommand('backup', here.folder(), '--json')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('is not empty'),
    });
    expect(await readdir(here.folder())).toEqual(['note']);
    expect((await runCommand('backup')).code).toBe(2);
  });

  it('without secrets says what that means; whoever kept them puts them into the new data folder', async () => {
    const from = join(here.folder(), 'bare');
    const { out } = await runCommand('backup', from, '--without-secrets');
    expect(out).toContain('The secrets are not in it');
    expect(existsSync(join(from, 'secrets.json'))).toBe(false);
    expect(await readFile(join(from, 'manifest.json'), 'utf8')).not.toContain(
      (await openSecrets(here.dataFolder())).authSecret,
    );

    await openSecrets(here.newDataFolder());
    expect(await here.restore(from)).toMatchObject({ code: 1, err: expect.stringContaining('another installation') });
    await writeFile(
      join(here.newDataFolder(), 'secrets.json'),
      await readFile(join(here.dataFolder(), 'secrets.json')),
    );
    const { code, out: said } = await here.restore(from);
    expect([code, JSON.parse(said)]).toEqual([0, expect.objectContaining({ secrets: 'data folder' })]);
  });

  it('asks for the data folder that has the secrets', async () => {
    vi.stubEnv('ASSAY_DATA', here.newDataFolder());
    const from = join(here.folder(), 'backup');
    expect(await runCommand('backup', from)).toMatchObject({ code: 1, err: expect.stringContaining('ASSAY_DATA') });
    expect(existsSync(here.newDataFolder())).toBe(false);
    expect(await runCommand('backup', from, '--without-secrets')).toMatchObject({ code: 0 });
  });
});

describe('assay restore', () => {
  /** A copy of the backup that somebody has changed. */
  async function changed(change: (from: string) => Promise<void>): Promise<string> {
    const from = join(here.folder(), 'changed');
    await cp(here.backup(), from, { recursive: true });
    await change(from);
    return from;
  }

  const withManifest = (change: (manifest: Manifest) => Manifest) =>
    changed(async (from) => {
      await writeFile(join(from, 'manifest.json'), manifestText(change(await manifestOf(from))));
    });

  const nothingIsLeft = async () => {
    expect(await schemasOf(here.target())).toEqual([]);
    expect(existsSync(here.newDataFolder())).toBe(false);
  };

  it.each([
    [
      'an altered file',
      (from: string) => appendFile(join(from, 'money.posting.copy.gz'), 'x'),
      'money.posting.copy.gz is not',
    ],
    ['a missing file', (from: string) => rm(join(from, 'log.entry.copy.gz')), 'log.entry.copy.gz is missing'],
    ['altered secrets', (from: string) => appendFile(join(from, 'secrets.json'), ' '), 'secrets.json is not'],
    ['no manifest', (from: string) => rm(join(from, 'manifest.json')), 'manifest.json is missing'],
  ])('refuses %s by name before it writes anything', async (_, change, message) => {
    const refused = await here.restore(await changed(change));
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining(message) });
    await nothingIsLeft();
  });

  it('refuses a backup of a newer version by the name of its schema', async () => {
    const migration = { tag: '0999_of_tomorrow', at: 4_000_000_000_000, hash: 'f'.repeat(64) };
    const refused = await here.restore(await withManifest((manifest) => ({ ...manifest, migration })));
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('0999_of_tomorrow') });
    await nothingIsLeft();
  });

  it('that fails midway leaves nothing', async () => {
    const fewer = (manifest: Manifest) => ({
      ...manifest,
      tables: manifest.tables.map((table) => (table.name === 'money.posting' ? { ...table, rows: 1 } : table)),
    });
    const failed = await here.restore(await withManifest(fewer));
    expect(failed).toMatchObject({ code: 1, out: '', err: expect.stringContaining('money.posting has') });
    await nothingIsLeft();
  });

  it('refuses a database that holds an Assay, and changes nothing in it', async () => {
    const roles = () =>
      asAdmin(
        here.market.urls.owner,
        (admin) => admin`select rolname, (select count(*) from log.outbox) from pg_roles`,
      );
    const before = await roles();
    vi.stubEnv('ASSAY_DATA', here.newDataFolder());
    expect(await runCommand('restore', here.backup())).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('holds an Assay already'),
    });
    expect(existsSync(here.newDataFolder())).toBe(false);
    expect(await roles()).toEqual(before);
  });

  it('refuses an embedded data folder that is not empty', async () => {
    vi.stubEnv('DATABASE_URL', '');
    expect(await runCommand('restore', here.backup())).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not empty'),
    });
    expect((await runCommand('restore')).code).toBe(2);
  });
});
