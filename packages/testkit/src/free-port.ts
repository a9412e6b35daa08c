import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems lend to outgoing connections, one of which would take a port between asking and listening. */
const lentToNobody = { from: 10_000, to: 20_000 };

/** A loopback port on which nobody listens, and which nobody is given unasked. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(lentToNobody.from, lentToNobody.to);
    if (await isFree(port)) return port;
  }
  throw new Error(`no port between ${lentToNobody.from} and ${lentToNobody.to} is free`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
