import { useMarket } from '@assay/services/testing/fixture';
import { expect, it } from 'vitest';
import { serveTrpc } from './serve-trpc';
import { callsAtOnce } from './trpc';

const market = useMarket();
const counted: string[] = [];
const throttle = {
  count: async (name: string) => void counted.push(name),
  giveBack: () => Promise.resolve(),
};

async function ask(paths: readonly string[], method: 'GET' | 'POST' = 'GET', separator = ',') {
  const url = `http://localhost/api/trpc/${paths.join(separator)}?batch=1`;
  const inputs = Object.fromEntries(paths.map((_, index) => [index, { email: 'a@example.org' }]));
  const request =
    method === 'GET'
      ? new Request(url)
      : new Request(url, { method, body: JSON.stringify(inputs), headers: { 'content-type': 'application/json' } });
  const answer = await serveTrpc(request, async () => ({ ...market.anonymous(), address: 'test', throttle }));
  return { status: answer.status, said: await answer.json() };
}

const times = (path: string, count: number) => Array.from({ length: count }, () => path);

it('as many calls as are taken at once are answered, each for itself', async () => {
  const { status, said } = await ask(times('rules.read', callsAtOnce));
  expect(status).toBe(200);
  expect(said).toHaveLength(callsAtOnce);
});

it.each(['GET', 'POST'] as const)('%s: one call more, and none of them is made', async (method) => {
  counted.length = 0;
  const path = method === 'GET' ? 'rules.read' : 'account.requestReset';
  for (const separator of [',', '%2C']) {
    const { status, said } = await ask(times(path, callsAtOnce + 1), method, separator);
    expect(status).toBe(400);
    expect(JSON.stringify(said)).toContain(`at most ${callsAtOnce} calls`);
  }
  expect(counted).toEqual([]);
});

it('each call of a batch counts against its limits', async () => {
  counted.length = 0;
  await ask(times('account.requestReset', 3), 'POST');
  expect(counted.filter((name) => name === 'reset')).toHaveLength(3);
});

it('what is no call of the market is the fault of whoever asks, not ours', async () => {
  const { status, said } = await ask(['no.such']);
  expect(status).toBe(404);
  expect(JSON.stringify(said)).not.toContain('on our side');
});
