import { setTimeout as sleep } from 'node:timers/promises';
import { signalAll } from '@assay/testkit/processes';
import { type Barrier, forgetPlaces, NobodyCameError, type Place, standStillAt } from '@assay/testkit/stand-still';
import { isLostConnection } from '../clients/lost-connection';
import type { Stage } from '../stage/stage';
import type { Fault } from './fault';

const relayed = 'old.relayed_at is null and new.relayed_at is not null';
const settled = 'old.settled_at is null and new.settled_at is not null';
const updated = { table: 'log.outbox', event: 'update' } as const;
const consumed = { table: 'log.consumption', event: 'insert' } as const;
const sealed = { table: 'log.checkpoint', event: 'insert' } as const;

/** The steps of a worker between which it may die; nothing of them is in the worker. */
const points: Readonly<Record<string, Place>> = {
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
};

const REACHED_WITHIN_MS = 4_000;

/** A worker killed while it stands between two steps, as long as it comes there. */
export const pointFaults: readonly Fault[] = Object.entries(points).map(([name, place]) => ({
  name: `point.${name}`,
  place: 'workers',
  weight: 1,
  strike: async (stage, _, struck) => {
    const { owner } = stage.urls();
    let barrier: Barrier | undefined;
    try {
      barrier = await standStillAt(owner, [place]);
      await barrier.isReached(1, REACHED_WITHIN_MS);
      const killed = await killStanding(stage, await barrier.portsOfStanding());
      if (killed > 0) struck();
      return `${killed} killed there`;
    } catch (error) {
      return whyNobody(error);
    } finally {
      await barrier?.open().catch(goneWithItsServer);
      await letGo(() => forgetPlaces(owner));
    }
  },
}));

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
