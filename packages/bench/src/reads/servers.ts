import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { appRouter } from '@assay/api/root';
import type { ApiContext } from '@assay/api/trpc';
import { createThrottle } from '@assay/auth/throttle/create-throttle';
import type { Market } from '@assay/services/testing/open-market';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';

export type Served = { readonly url: string; readonly close: () => Promise<void> };

/** The marketplace's API as it is, without the pages around it. */
export async function serveApi(market: Market): Promise<Served> {
  const throttle = createThrottle({ database: market.anonymous().database, redisUrl: undefined });
  const createContext = (): ApiContext => ({ ...market.anonymous(), address: '127.0.0.1', throttle });
  return serve(createHTTPHandler({ router: appRouter, createContext }));
}

/** The least that Node can do: the same bytes for every request. */
export async function serveText(text: string): Promise<Served> {
  return serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  });
}

async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
