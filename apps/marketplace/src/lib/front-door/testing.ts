import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

type Asked = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent in chunks, with no length announced. */
  readonly body?: AsyncIterable<Uint8Array>;
};

/** A real server for a test, and how to ask it with headers that `fetch` would not send. */
export async function startServer(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = addressOf(server.address());
  return {
    port,
    ask: (asked: Asked = {}) => ask(port, asked),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address;
}

function ask(port: number, { method = 'GET', path = '/', headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => {
        sent.destroy();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      });
    });
    sent.on('error', reject);
    if (body === undefined) sent.end();
    // Written as fast as the other side takes it. That the answer comes before the end is the point, not a failure.
    else pipeline(body, sent).catch(reject);
  });
}

/** A body of so many mebibytes that counts how many of them were taken. */
export function flood(mebibytes: number) {
  const chunk = Buffer.alloc(1024 * 1024, 'x');
  const taken = { mebibytes: 0 };
  async function* body() {
    for (; taken.mebibytes < mebibytes; taken.mebibytes += 1) yield chunk;
  }
  return { body: body(), taken };
}
