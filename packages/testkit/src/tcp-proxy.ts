import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What becomes of bytes on their way; `lost` ones never come, in that direction alone. */
export type Line =
  | { readonly kind: 'clear' }
  | { readonly kind: 'slow'; readonly delayMs: number }
  | { readonly kind: 'lost'; readonly towards: 'server' | 'client' };

/** Stands between a client and a server on this machine and does what networks do. */
export type TcpProxy = {
  readonly port: number;
  /** Whoever was sent less than the other side wrote, or is alone, is cut off when the line is clear again. */
  readonly setLine: (line: Line) => void;
  /** Cuts every connection off, as a firewall does that has forgotten them. */
  readonly reset: () => void;
  /** Takes the server's side away and leaves the client's open: nobody tells it. */
  readonly halfOpen: () => void;
  /**
   * Cuts the next connection over which the server would say this, before it is heard; answers whether that happened within
   * the time, after which nothing is waited for any more.
   */
  readonly swallow: (reply: Buffer, withinMs: number) => Promise<boolean>;
  /** Calls back whenever somebody was disturbed: bytes that came late or never, connections that were cut off. */
  readonly onDisturbed: (disturbed: (() => void) | undefined) => void;
  /** The ports from which the server is spoken to: whoever it knows by them is behind this proxy. */
  readonly portsTowardsServer: () => ReadonlySet<number>;
  readonly close: () => Promise<void>;
};

type Link = { readonly client: Socket; readonly server: Socket; isDamaged: boolean; isHalfOpen: boolean };

type State = {
  line: Line;
  readonly links: Set<Link>;
  swallowing: { readonly reply: Buffer; readonly happened: () => void } | undefined;
  disturbed: (() => void) | undefined;
};

/** `port` of the server is asked for at each connection, since a server may come back on another one. */
export async function openTcpProxy(port: () => number, host = '127.0.0.1'): Promise<TcpProxy> {
  const state: State = { line: { kind: 'clear' }, links: new Set(), swallowing: undefined, disturbed: undefined };
  const server = createServer((client) => join(state, client, connect(port(), host)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    setLine: (line) => {
      state.line = line;
      if (line.kind !== 'lost') for (const link of state.links) if (link.isDamaged || link.isHalfOpen) cut(link);
    },
    reset: () => {
      if (state.links.size > 0) state.disturbed?.();
      state.links.forEach(cut);
    },
    halfOpen: () => {
      for (const link of state.links) {
        state.disturbed?.();
        link.isHalfOpen = true;
        link.server.destroy();
      }
    },
    swallow: (reply, withinMs) => swallowNext(state, reply, withinMs),
    onDisturbed: (disturbed) => {
      state.disturbed = disturbed;
    },
    portsTowardsServer: () => new Set([...state.links].flatMap(({ server: { localPort } }) => localPort ?? [])),
    close: async () => {
      state.links.forEach(cut);
      server.close();
      await once(server, 'close');
    },
  };
}

function join(state: State, client: Socket, server: Socket): void {
  const link: Link = { client, server, isDamaged: false, isHalfOpen: false };
  state.links.add(link);
  for (const socket of [client, server]) {
    socket.setNoDelay(true);
    // What went wrong is followed by the end, which is told to the other side.
    socket.on('error', () => undefined);
  }
  forward(state, link, 'server');
  forward(state, link, 'client');
  client.on('close', () => {
    state.links.delete(link);
    server.destroySoon();
  });
  server.on('close', () => {
    if (!link.isHalfOpen) client.destroySoon();
  });
}

/** Bytes keep their order, also when the line changes while some are under way. */
function forward(state: State, link: Link, towards: 'server' | 'client'): void {
  const [from, to] = towards === 'server' ? [link.client, link.server] : [link.server, link.client];
  let before: Promise<void> | undefined;
  from.on('data', (bytes) => {
    if (towards === 'client' && isSwallowed(state, link, bytes)) return;
    const { line } = state;
    if (link.isDamaged || link.isHalfOpen || (line.kind === 'lost' && line.towards === towards)) {
      link.isDamaged = true;
      state.disturbed?.();
      return;
    }
    if (line.kind !== 'slow' && before === undefined) {
      to.write(bytes);
      return;
    }
    const delayMs = line.kind === 'slow' ? line.delayMs : 0;
    if (delayMs > 0) state.disturbed?.();
    const mine = Promise.all([before, sleep(delayMs)]).then(() => {
      if (to.writable) to.write(bytes);
      if (before === mine) before = undefined;
    });
    before = mine;
  });
}

function swallowNext(state: State, reply: Buffer, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const tooLate = setTimeout(() => {
      state.swallowing = undefined;
      resolve(false);
    }, withinMs);
    const happened = (): void => {
      clearTimeout(tooLate);
      resolve(true);
    };
    state.swallowing = { reply, happened };
  });
}

function isSwallowed(state: State, link: Link, bytes: Buffer): boolean {
  const { swallowing } = state;
  if (!swallowing || !bytes.includes(swallowing.reply)) return false;
  state.swallowing = undefined;
  cut(link);
  state.disturbed?.();
  swallowing.happened();
  return true;
}

function cut({ client, server }: Link): void {
  client.resetAndDestroy();
  server.resetAndDestroy();
}
