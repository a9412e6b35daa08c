import { once } from 'node:events';
import { createServer } from 'node:http';

export type HttpServer = { readonly close: () => Promise<void> };

export type Answer = { readonly status: number; readonly contentType: string; readonly body: string };

/** A server that answers by path alone; its answers are never kept. */
export async function openHttpServer(
  host: string,
  port: number,
  answer: (path: string) => Promise<Answer>,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(({ status, contentType, body }) => {
      response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
      response.end(body);
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
