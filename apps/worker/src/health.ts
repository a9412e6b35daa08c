import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Loop } from './loop';

export type Check = { readonly name: string; readonly test: () => Promise<string | null> | string | null };

export type HealthServer = { readonly close: () => Promise<void> };

/** `/healthz`: the process answers. `/readyz`: it does its work, or says why not. */
export async function openHealthServer(host: string, port: number, checks: readonly Check[]): Promise<HealthServer> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', checks).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answer(url: string, checks: readonly Check[]): Promise<{ status: number; body: unknown }> {
  if (url === '/healthz') return { status: 200, body: { alive: true } };
  if (url !== '/readyz') return { status: 404, body: { error: 'not found' } };
  const results = await Promise.all(checks.map(runCheck));
  const ready = results.every(({ ok }) => ok);
  return { status: ready ? 200 : 503, body: { ready, checks: results } };
}

async function runCheck({ name, test }: Check): Promise<{ name: string; ok: boolean; detail?: string }> {
  try {
    const fault = await test();
    return fault === null ? { name, ok: true } : { name, ok: false, detail: fault };
  } catch (error) {
    return { name, ok: false, detail: error instanceof Error ? error.message.split('\n')[0] : String(error) };
  }
}

/** Sound while the loop ended well not long ago. */
export function loopCheck(loop: Loop, withinMs: number): Check {
  return {
    name: loop.name,
    test: () => {
      const last = loop.lastSuccess();
      if (last === null) return 'it has not ended well yet';
      const agoMs = Date.now() - last.getTime();
      return agoMs <= withinMs ? null : `it last ended well ${Math.round(agoMs / 1_000)} s ago`;
    },
  };
}
