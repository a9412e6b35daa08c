import { useMarket } from '@assay/services/testing/fixture';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument, serveOpenApi } from './openapi';

const market = useMarket({ origin: 'simulated' });
const uncounted = { count: () => Promise.resolve(), giveBack: () => Promise.resolve() };
const lists = ['/jobs', '/freelancers', '/tests', '/badges'];

it('every list says whether its people are real or generated, and its description promises so', async () => {
  const described = z
    .object({ paths: z.record(z.string(), z.object({ get: z.unknown() })) })
    .parse(openApiDocument('http://assay.test'));
  for (const path of lists) {
    const answer = await serveOpenApi(new Request(`http://assay.test/api/v1${path}`), () =>
      Promise.resolve({ ...market.anonymous(), address: 'test', throttle: uncounted }),
    );
    expect([path, answer.status, await answer.json()]).toMatchObject([
      path,
      200,
      { items: expect.any(Array), nextCursor: null, origin: 'simulated' },
    ]);
    const text = JSON.stringify(described.paths[path]);
    expect(text).toContain('"enum":["real","simulated"]');
    expect(text).toContain('"nextCursor","origin"]');
  }
});
