import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Whether nothing listens on that port, on any address a server of ours would take. */
export function isPortFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Below the ports that systems lend to outgoing connections (Linux from 32768, others from 49152), above the known ones. */
const keepable = { from: 20_000, to: 32_000 };

/** A port of the loopback address that is free and likely to be so again: outgoing connections are not given it. */
export function findFreePort(): Promise<number> {
  return findFreePorts(1);
}

/** The first of so many in a row, each of them free. */
export async function findFreePorts(count: number): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const first = randomInt(keepable.from, keepable.to - count);
    const ports = Array.from({ length: count }, (_, at) => first + at);
    const areFree = await Promise.all(ports.map((port) => isPortFree(port, '127.0.0.1')));
    if (areFree.every(Boolean)) return first;
  }
  throw new Error(`No ${count} ports in a row between ${keepable.from} and ${keepable.to} are free.`);
}
