import { setTimeout as sleep } from 'node:timers/promises';
import type { Draw } from '@assay/testkit/draw';
import { signalAll } from '@assay/testkit/processes';
import { type Barrier, forgetPlaces, NobodyCameError, type Place, standStillAt } from '@assay/testkit/stand-still';
import { isLostConnection } from '../clients/lost-connection';
import type { QueueKind, Stage } from '../stage/stage';
import type { Fault } from './fault';

const relayed = 'old.relayed_at is null and new.relayed_at is not null';
const settled = 'old.settled_at is null and new.settled_at is not null';
const updated = { table: 'log.outbox', event: 'update' } as const;
const consumed = { table: 'log.consumption', event: 'insert' } as const;
const sealed = { table: 'log.checkpoint', event: 'insert' } as const;

/** The steps of a worker between which it, or what it stands on, may die; nothing of them is in the worker. */
const points = {
  'claim.before': { ...updated, moment: 'before the write', when: relayed },
  'claim.after': { ...updated, moment: 'at commit', when: relayed },
  'effect.before': { ...consumed, moment: 'before the write' },
  'effect.after': { ...consumed, moment: 'after the write' },
  'append.after': { table: 'log.entry', event: 'insert', moment: 'after the write' },
  'notice.after': { table: 'identity.notice', event: 'insert', moment: 'after the write' },
  'commit.after': { ...consumed, moment: 'at commit' },
  'acknowledge.before': { ...updated, moment: 'before the write', when: settled },
  'acknowledge.after': { ...updated, moment: 'at commit', when: settled },
  'seal.before': { ...sealed, moment: 'before the write' },
  'seal.after': { ...sealed, moment: 'after the write' },
  'checkpoint.before': { ...sealed, moment: 'at commit' },
  'mail.before': { table: 'identity.mail', event: 'update', moment: 'at commit', when: 'new.attempts > old.attempts' },
  'mail.after': {
    table: 'identity.mail',
    event: 'update',
    moment: 'before the write',
    when: 'new.sent_at is not null',
  },
} as const satisfies Readonly<Record<string, Place>>;

type Point = keyof typeof points;

const isPoint = (name: string): name is Point => name in points;
const everyPoint = Object.keys(points).filter(isPoint);

/** From the queue and back to it: what a queue that dies can hurt. */
const stepsOfDelivery = [
  'claim.before',
  'claim.after',
  'effect.before',
  'effect.after',
  'commit.after',
  'acknowledge.before',
  'acknowledge.after',
] as const satisfies readonly Point[];

/** Who dies while a worker stands between two steps. */
type Victim = Pick<Fault, 'place' | 'queue'> & {
  readonly at: readonly Point[];
  /** Answers what is told of it; undefined when there was nobody. */
  readonly kill: (stage: Stage, barrier: Barrier) => Promise<string | undefined>;
  /** Behind the barrier: whoever stood there goes on without the dead for so long as the draw says. */
  readonly mend: (stage: Stage, draw: Draw) => Promise<void>;
};

const AWAY_MS = 600;

const worker: Victim = {
  place: 'workers',
  at: everyPoint,
  kill: async (stage, barrier) => {
    const killed = await killStanding(stage, await barrier.portsOfStanding());
    return killed === 0 ? undefined : `${killed} killed there`;
  },
  mend: () => Promise.resolve(),
};

const postgres: Victim = {
  place: 'server',
  at: everyPoint,
  kill: async ({ server }) => {
    await server.crash();
    return 'PostgreSQL killed while somebody stood there';
  },
  mend: ({ server }) => server.comeBack(),
};

const redis: Victim = {
  place: 'queue',
  queue: 'redis',
  at: stepsOfDelivery,
  kill: async (stage) => {
    await stage.redis?.crash();
    return 'Redis killed while somebody stood there';
  },
  mend: async (stage, draw) => {
    await sleep(draw.integer(0, AWAY_MS));
    await stage.redis?.comeBack('its data');
  },
};

/** Long enough for workers that another fault has just cost their connections. */
const REACHED_WITHIN_MS = 60_000;

/** Somebody dies while a worker stands between two steps, as long as one comes there. */
export const pointFaults: readonly Fault[] = [
  ...worker.at.map((point) => deathAt(`point.${point}`, point, worker)),
  ...postgres.at.map((point) => deathAt(`point.${point}.postgres`, point, postgres)),
  ...redis.at.map((point) => deathAt(`point.${point}.redis`, point, redis)),
];

/** Right after claim, effect, commit and acknowledgement: where the queue and the database may tell different stories. */
const afterEachStep = [
  'claim.after',
  'effect.after',
  'acknowledge.before',
  'acknowledge.after',
] as const satisfies readonly Point[];

/** PostgreSQL and, where it is there, Redis killed after each step of a delivery. */
export function serversKilledAfterEachStep(queue: QueueKind): readonly string[] {
  const victims = queue === 'redis' ? ['postgres', 'redis'] : ['postgres'];
  return afterEachStep.flatMap((point) => victims.map((victim) => `point.${point}.${victim}`));
}

function deathAt(name: string, point: Point, { kill, mend, place: where, queue }: Victim): Fault {
  const strike: Fault['strike'] = async (stage, draw, struck) => {
    let barrier: Barrier | undefined;
    let mayHaveHarmed = false;
    try {
      barrier = await standStillAt(stage.urls().owner, [points[point]]);
      await barrier.isReached(1, REACHED_WITHIN_MS);
      mayHaveHarmed = true;
      const said = await kill(stage, barrier);
      if (said !== undefined) struck();
      return said ?? 'whoever stood there was gone';
    } catch (error) {
      return whyNobody(error);
    } finally {
      try {
        await barrier?.open().catch(goneWithItsServer);
      } finally {
        // Whatever failed on the way: a server that is down stays so for all cycles to come.
        if (mayHaveHarmed) await mend(stage, draw);
      }
      await letGo(() => forgetPlaces(stage.urls().owner));
    }
  };
  return { name, place: where, standsStill: true, weight: 1, strike, ...(queue === undefined ? {} : { queue }) };
}

/** The workers behind these ports of the server's clients. */
async function killStanding({ workers }: Stage, ports: readonly number[]): Promise<number> {
  const standing = workers.filter(({ database }) => {
    const own = database.portsTowardsServer();
    return ports.some((port) => own.has(port));
  });
  return signalAll(
    standing.flatMap(({ pid }) => pid() ?? []),
    'SIGKILL',
  );
}

/** Nobody came in time, or another fault has just taken the server away; anything else is a failure of the fault itself. */
function whyNobody(error: unknown): string {
  if (error instanceof NobodyCameError) return 'nobody came there';
  if (isLostConnection(error)) return 'the server was away';
  throw error;
}

/** The lock of a barrier is gone with the server that another fault has taken away: whoever stood at it is gone too. */
function goneWithItsServer(error: unknown): void {
  if (!isLostConnection(error)) throw error;
}

const TRIES = 50;

/** A server that another fault has taken away at this moment is waited for: what was put into it must go. */
async function letGo(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
      await sleep(200);
    }
  }
}
