import { connect } from '@assay/db/connect';
import { readSettings } from '@assay/services/installation/settings';
import { useMarket } from '@assay/services/testing/fixture';
import { afterEach, expect, it, vi } from 'vitest';
import { readiness } from './readiness';

const market = useMarket();
afterEach(() => {
  vi.restoreAllMocks();
});

it('a market whose database knows it is ready', async () => {
  const answer = await readiness(() => readSettings(market.anonymous().database));
  expect([answer.status, await answer.json()]).toEqual([200, { ready: true }]);
});

it('what the driver says goes to the log and to nobody who asks', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const url of ['postgres://secretrole:secretword@127.0.0.1:1/secretbase', `${market.urls.marketplace}_gone`]) {
    const away = connect(url, { maxConnections: 1 });
    const answer = await readiness(() => readSettings(away.database));
    await away.close();
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      ready: false,
      reason: expect.stringMatching(/^The database does not answer/),
    });
  }
  expect(log).toHaveBeenCalledTimes(2);
});
