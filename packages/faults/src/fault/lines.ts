import { setTimeout as sleep } from 'node:timers/promises';
import type { Draw } from '@assay/testkit/draw';
import type { TcpProxy } from '@assay/testkit/tcp-proxy';
import type { Stage } from '../stage/stage';
import type { Fault } from './fault';

type NamedLine = { readonly name: string; readonly line: TcpProxy };

/** Everything that is said over a network: clients and workers to the database, workers to Redis. */
function linesOf({ clientLine, workers }: Stage): readonly NamedLine[] {
  return [
    { name: 'clients to the database', line: clientLine },
    ...workers.flatMap(({ name, database, queue }) => [
      { name: `${name} worker to the database`, line: database },
      ...(queue ? [{ name: `${name} worker to Redis`, line: queue }] : []),
    ]),
  ];
}

/** Longer than a worker takes to start on a machine that is much too busy, and to start again where a server was away. */
const JOINED_WITHIN_MS = 60_000;

/** Whoever another fault has just taken away is on the way back: a line that nobody holds cannot be disturbed. */
async function somebodyOn(line: TcpProxy): Promise<void> {
  const deadline = Date.now() + JOINED_WITHIN_MS;
  while (line.portsTowardsServer().size === 0 && Date.now() < deadline) await sleep(20);
}

function onLine(name: string, disturb: (line: TcpProxy, draw: Draw) => Promise<string>): Fault {
  return {
    name: `line.${name}`,
    place: 'lines',
    weight: 2,
    strike: async (stage, draw, struck) => {
      const chosen = draw.pick(linesOf(stage));
      await somebodyOn(chosen.line);
      chosen.line.onDisturbed(struck);
      try {
        return `${chosen.name}: ${await disturb(chosen.line, draw)}`;
      } finally {
        chosen.line.onDisturbed(undefined);
        chosen.line.setLine({ kind: 'clear' });
      }
    },
  };
}

const slow = onLine('slow', async (line, draw) => {
  const [delayMs, heldMs] = [draw.integer(20, 250), draw.integer(500, 2_500)];
  line.setLine({ kind: 'slow', delayMs });
  await sleep(heldMs);
  return `${delayMs} ms later for ${heldMs} ms`;
});

const oneWay = onLine('one-way', async (line, draw) => {
  const [towards, heldMs] = [draw.pick(['server', 'client'] as const), draw.integer(300, 2_500)];
  line.setLine({ kind: 'lost', towards });
  await sleep(heldMs);
  return `nothing reached the ${towards} for ${heldMs} ms`;
});

const reset = onLine('reset', async (line, draw) => {
  const times = draw.integer(1, 4);
  for (let time = 0; time < times; time += 1) {
    line.reset();
    await sleep(draw.integer(20, 400));
  }
  return `cut off ${times} times`;
});

const halfOpen = onLine('half-open', async (line, draw) => {
  const heldMs = draw.integer(300, 2_500);
  line.halfOpen();
  await sleep(heldMs);
  return `nobody was told for ${heldMs} ms`;
});

/** How PostgreSQL says that a transaction is committed. */
const committed = Buffer.from('C\0\0\0\x0bCOMMIT\0', 'latin1');
const SWALLOWED_WITHIN_MS = 1_500;

/** The database has committed, and whoever asked meets a cut connection instead of its answer. */
const unheardCommit: Fault = {
  name: 'line.unheard-commit',
  place: 'lines',
  weight: 4,
  strike: async ({ clientLine, workers }, draw, struck) => {
    const line = draw.fraction() < 0.7 ? clientLine : draw.pick(workers).database;
    const wanted = draw.integer(1, 6);
    let times = 0;
    while (times < wanted && (await line.swallow(committed, SWALLOWED_WITHIN_MS))) {
      times += 1;
      struck();
    }
    return `${times} commits of ${line === clientLine ? 'clients' : 'a worker'}`;
  },
};

export const lineFaults: readonly Fault[] = [slow, oneWay, reset, halfOpen, unheardCommit];
