import { randomUUID } from 'node:crypto';
import { connect } from '@assay/db/connect';
import { foundInstallation } from '@assay/services/installation/found';
import { sampleFounding } from '@assay/services/testing/founding';
import { useTestDatabase } from '@assay/testkit/database';
import { expect, it } from 'vitest';
import { readinessOf } from './readiness';

const database = useTestDatabase();

async function readiness(url: string, lastSuccess: Date | null) {
  const connection = connect(url, { maxConnections: 1 });
  const said: unknown[] = [];
  const ask = readinessOf({
    ctx: () => ({ database: connection.database, actor: { type: 'system', job: 'test' }, requestId: randomUUID() }),
    say: (...words) => void said.push(words),
    sweep: { lastSuccess: () => lastSuccess, ended: Promise.resolve() },
  });
  try {
    return { ...(await ask()), said: JSON.stringify(said) };
  } finally {
    await connection.close();
  }
}

it('is ready while the catalogue is read and attempts are ended', async () => {
  const owner = connect(database.urls.owner, { maxConnections: 1 });
  await foundInstallation(owner.database, sampleFounding);
  await owner.close();
  expect(await readiness(database.urls.skillTests, new Date())).toMatchObject({ isReady: true, detail: 'ready' });
  expect(await readiness(database.urls.skillTests, null)).toMatchObject({
    isReady: false,
    detail: 'attempts whose time is up have not been looked for yet',
  });
  const late = new Date(Date.now() - 600_000);
  expect(await readiness(database.urls.skillTests, late)).toMatchObject({
    isReady: false,
    detail: expect.stringContaining('600 s ago'),
  });
});

it('keeps to itself what the driver says, and tells the log', async () => {
  const away = await readiness('postgres://assay_secret_user@127.0.0.1:1/assay', new Date());
  expect(away.isReady).toBe(false);
  expect(away.detail).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|assay_secret_user/);
  expect(away.said).toContain('readiness failed');
});
