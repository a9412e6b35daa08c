import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings } from '@assay/local/env';
import { findFreePort } from '@assay/local/free-port';
import { prepareDataFolder } from '@assay/local/start/data-folder';
import { openInstallation } from '@assay/local/start/open-installation';
import { testService } from '@assay/local/start/programs';
import { runUntilStopped } from '@assay/local/start/run-until-stopped';
import { startPrograms } from '@assay/local/start/start-programs';
import { asAdmin } from '@assay/testkit/admin';
import { useTestDatabase } from '@assay/testkit/database';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../testing/run-command';

const database = useTestDatabase();
const quiz = 'marketplace-readiness';
let folder: string;

const prove = (...args: string[]) => runCommand('items', 'prove', '--test', quiz, ...args);

/** Lets the test service run until the quiz has its questions. */
async function makeQuestions(): Promise<void> {
  await runUntilStopped(
    () => undefined,
    async (run) => {
      await prepareDataFolder(readSettings(), false);
      const installation = await openInstallation(readSettings(), { isDemo: false, isFresh: false }, run);
      await startPrograms([testService(installation, await findFreePort())], installation, run);
      await asAdmin(database.urls.owner, async (sql) => {
        for (let missing = true; missing; await sleep(200)) {
          const [pool] = await sql`select proven >= target as full from assessment.catalogue where slug = ${quiz}`;
          missing = pool?.['full'] !== true;
        }
      });
    },
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-items-'));
  vi.stubEnv('ASSAY_DATA', folder);
  vi.stubEnv('DATABASE_URL', database.urls.owner);
  vi.stubEnv('PUBLIC_URL', 'https://work.example');
  await makeQuestions();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('assay items prove', () => {
  it('finds every question of the installation as it is kept', async () => {
    const { code, out } = await prove('--json');
    const { families, variants, proven, failed } = JSON.parse(out);
    expect([code, failed]).toEqual([0, []]);
    // Five of each family that is asked, three of each in review.
    expect(variants).toBeGreaterThanOrEqual(3 * families);
    expect(proven).toBe(variants);
  });

  it('proves forty questions of each family from a given salt, and says how far it has come', async () => {
    const { code, out, err } = await prove('--salt', 'a salt of nobody', '--json');
    const { families, variants, proven } = JSON.parse(out);
    expect([code, variants, proven]).toEqual([0, 40 * families, 40 * families]);
    expect(err).toContain(`${quiz}: 50 questions looked at`);
  });

  it('names a question whose kept output is another one, with exit code 1, and leaves it as it is', async () => {
    const [altered] = await asAdmin(
      database.urls.owner,
      (sql) => sql`
        update assessment.variant set output_hash = repeat('0', 64)
        where id = (select id from assessment.variant where family like 'readiness-%' limit 1)
        returning family, family_version as version, seed_index as index`,
    );
    for (const _ of ['once', 'and again']) {
      const { code, out, err } = await prove('--json');
      expect([code, JSON.parse(out).failed]).toEqual([1, [{ ...altered, reason: 'output_changed' }]]);
      expect(err).toContain(`${altered?.['family']} version ${altered?.['version']}, question ${altered?.['index']}`);
    }
  });

  it('takes no test that does not exist, and no empty salt', async () => {
    expect(await runCommand('items', 'prove', '--test', 'knitting')).toMatchObject({ code: 2, out: '' });
    expect(await prove('--salt', '')).toMatchObject({ code: 2, out: '' });
  });

  it('refuses where the salt of the questions lies in another data folder', async () => {
    const elsewhere = join(folder, 'elsewhere');
    vi.stubEnv('ASSAY_DATA', elsewhere);
    expect(await prove()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('ASSAY_DATA') });
    vi.stubEnv('ASSAY_DATA', folder);
  });
});
