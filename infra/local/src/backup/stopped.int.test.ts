import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@assay/db/connect';
import { foundInstallation } from '@assay/services/installation/found';
import { sampleFounding } from '@assay/services/testing/founding';
import { asAdmin } from '@assay/testkit/admin';
import { useTestDatabase } from '@assay/testkit/database';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSettings } from '../env';
import { backUp } from './back-up';

const database = useTestDatabase();
let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'assay-stopped-'));
  const { database: owner, close } = connect(database.urls.owner, { maxConnections: 1 });
  await foundInstallation(owner, sampleFounding);
  await close();
});

afterEach(() => rm(parent, { recursive: true }));

async function startedToWrite(): Promise<void> {
  const sizes = async () => {
    const [unfinished = ''] = await readdir(parent);
    return unfinished === '' ? [] : readdir(join(parent, unfinished));
  };
  while (!(await sizes()).some((name) => name.startsWith('assay.ballast'))) await sleep(5);
}

it('a backup that is stopped in the middle of a large table ends at once and leaves nothing', async () => {
  // Larger than what fits on the way between the server and the file; digests do not shrink.
  await asAdmin(
    database.urls.owner,
    (sql) =>
      sql`create table assay.ballast as select sha256(n::text::bytea) as bytes from generate_series(1, 600000) n`,
  );
  const settings = readSettings({ ASSAY_DATA: join(parent, 'data'), DATABASE_URL: database.urls.owner });
  const stop = new AbortController();
  const run = { say: () => undefined, stopping: stop.signal, atEnd: () => undefined };
  const stopped = backUp(settings, { folder: join(parent, 'backup'), withSecrets: false }, run);
  const refused = expect(stopped).rejects.toThrow(/aborted/);
  await startedToWrite();
  stop.abort();
  await refused;
  expect(await readdir(parent)).toEqual([]);
  const sessions = () =>
    asAdmin(
      database.urls.owner,
      (sql) => sql`select 1 from pg_stat_activity
        where application_name = 'assay dump' and datname = current_database()`,
    );
  await expect.poll(sessions, { timeout: 60_000 }).toHaveLength(0);
});
