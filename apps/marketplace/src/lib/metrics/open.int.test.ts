import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createCaller } from '@assay/api/root';
import { createThrottle } from '@assay/auth/throttle/create-throttle';
import { limits } from '@assay/protocol/limit/catalog';
import { useMarket } from '@assay/services/testing/fixture';
import { freePort } from '@assay/testkit/free-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMetrics } from './open';

const market = useMarket();
let close = () => Promise.resolve();
let port = 0;

beforeAll(async () => {
  port = await freePort();
  ({ close } = await openMetrics({ host: '127.0.0.1', port }));
});
afterAll(() => close());

const scrape = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

const anonymous = () => {
  const { database } = market.anonymous();
  const throttle = createThrottle({ database, redisUrl: undefined });
  return { ctx: { ...market.anonymous(), address: '203.0.113.9', throttle }, throttle };
};

describe('the figures of the pages', () => {
  it('say how long a call took and how it ended, and never whom it named', async () => {
    const { ctx } = anonymous();
    const jobId = randomUUID();
    await createCaller(ctx).rules.read();
    await expect(createCaller(ctx).job.read({ jobId })).rejects.toThrow();
    const text = await scrape();
    expect(text).toContain('assay_call_duration_seconds_count{procedure="rules.read",outcome="done"} 1');
    expect(text).toContain('assay_call_duration_seconds_count{procedure="job.read",outcome="refused"} 1');
    expect(text).toContain('assay_call_refusals_total{procedure="job.read",code="not_found"} 1');
    expect(text).not.toContain(jobId);
  });

  it('count tries beyond a limit by the limit, and not by who tried', async () => {
    const { throttle } = anonymous();
    for (let tries = 0; tries < limits.own_data.tries; tries++) await throttle.count('own_data', 'ada@example.org');
    await expect(throttle.count('own_data', 'ada@example.org')).rejects.toThrow('too_many_requests');
    const text = await scrape();
    expect(text).toContain('assay_throttle_denials_total{limit="own_data"} 1');
    expect(text).not.toContain('ada@example.org');
  });

  it('count the answers of the public server, and neither scrapes nor probes', async () => {
    const server = createServer((_, response) => {
      response.writeHead(503);
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port was given');
    await (await fetch(`http://127.0.0.1:${address.port}/jobs/of-somebody`)).text();
    for (const probe of ['readyz', 'healthz']) await (await fetch(`http://127.0.0.1:${address.port}/${probe}`)).text();
    server.closeAllConnections();
    server.close();
    const text = await scrape();
    expect(text).toContain('assay_http_answer_duration_seconds_count{status="5xx"} 1');
    expect(text).not.toContain('assay_http_answer_duration_seconds_count{status="2xx"}');
    expect(text).not.toContain('of-somebody');
  });
});
