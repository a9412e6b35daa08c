import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTcpProxy, type TcpProxy } from './tcp-proxy';

/** Answers every line with the same line. */
let server: Server;
let proxy: TcpProxy;
const heard: string[] = [];
const accepted = new Set<Socket>();

beforeEach(async () => {
  heard.length = 0;
  server = createServer((socket) => {
    accepted.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      heard.push(bytes.toString());
      socket.write(bytes);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  proxy = await openTcpProxy(() => (address && typeof address === 'object' ? address.port : 0));
});
afterEach(async () => {
  await proxy.close();
  for (const socket of accepted) socket.destroy();
  server.close();
});

async function dial(): Promise<Socket> {
  const socket = connect(proxy.port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** Also by an error, of which `once` would make a failure. */
function isClosed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

async function echo(socket: Socket, text: string): Promise<string> {
  const answered = once(socket, 'data');
  socket.write(text);
  return String((await answered)[0]);
}

it('passes bytes on in their order, also when a slow line becomes clear while some are under way', async () => {
  const socket = await dial();
  expect(await echo(socket, 'a')).toBe('a');
  proxy.setLine({ kind: 'slow', delayMs: 80 });
  socket.write('b');
  await new Promise((resolve) => setTimeout(resolve, 20));
  proxy.setLine({ kind: 'clear' });
  socket.write('c');
  let answered = '';
  socket.on('data', (bytes) => (answered += String(bytes)));
  while (answered.length < 2) await once(socket, 'data');
  expect(answered).toBe('bc');
});

it('loses one direction only, and cuts off whoever lost something once the line is clear', async () => {
  const socket = await dial();
  expect(await echo(socket, 'before')).toBe('before');
  proxy.setLine({ kind: 'lost', towards: 'client' });
  socket.write('unanswered');
  while (!heard.includes('unanswered')) await new Promise((resolve) => setTimeout(resolve, 5));
  const closed = isClosed(socket);
  proxy.setLine({ kind: 'clear' });
  await closed;
  expect(await echo(await dial(), 'after')).toBe('after');
});

it('swallows the reply that it is told: the server has said it, and the client meets a cut connection', async () => {
  const socket = await dial();
  const swallowed = proxy.swallow(Buffer.from('COMMIT'), 10_000);
  const closed = isClosed(socket);
  socket.write('COMMIT');
  expect((await Promise.all([swallowed, closed]))[0]).toBe(true);
  expect(heard).toEqual(['COMMIT']);
  expect(await echo(await dial(), 'COMMIT')).toBe('COMMIT');
});

it('leaves a half-open client waiting until the line is clear', async () => {
  const socket = await dial();
  expect(await echo(socket, 'a')).toBe('a');
  proxy.halfOpen();
  socket.write('b');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(socket.destroyed).toBe(false);
  const closed = isClosed(socket);
  proxy.setLine({ kind: 'clear' });
  await closed;
});

it('swallows nothing any more once it has waited long enough', async () => {
  const socket = await dial();
  expect(await proxy.swallow(Buffer.from('COMMIT'), 20)).toBe(false);
  expect(await echo(socket, 'COMMIT')).toBe('COMMIT');
});

it.each([
  { what: 'loses something', disturb: () => proxy.setLine({ kind: 'lost', towards: 'server' }) },
  { what: 'is late', disturb: () => proxy.setLine({ kind: 'slow', delayMs: 10 }) },
  { what: 'cuts off', disturb: () => proxy.reset() },
  { what: 'leaves half open', disturb: () => proxy.halfOpen() },
])('tells that it $what only when that met somebody', async ({ disturb }) => {
  let times = 0;
  proxy.onDisturbed(() => (times += 1));
  disturb();
  expect(times).toBe(0);
  proxy.setLine({ kind: 'clear' });
  const socket = await dial();
  expect(await echo(socket, 'a')).toBe('a');
  disturb();
  socket.write('b');
  while (times === 0) await new Promise((resolve) => setTimeout(resolve, 5));
});
