import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';

/**
 * A point between two steps of a program, as the database sees it. Nothing of it is in the program: a trigger of the test
 * lets whoever comes there stand still, so that it can be killed exactly there.
 */
export type Place = {
  readonly table: string;
  readonly event: 'insert' | 'update';
  /**
   * `before the statement` is before a row is locked for the write, so that many come there for one row; `at commit` is
   * past the last statement: who dies there has committed and never learns of it.
   */
  readonly moment: 'before the statement' | 'before the write' | 'after the write' | 'at commit';
  /** Over `new` and, for an update, `old`; every row when left out. Nothing is known of rows before the statement. */
  readonly when?: string;
};

export type Barrier = {
  /** Resolves when so many transactions stand still at the places. */
  readonly isReached: (by: number, withinMs?: number) => Promise<void>;
  /** The ports from which those who stand still speak to the server. */
  readonly portsOfStanding: () => Promise<readonly number[]>;
  /** Whether somebody waits for a lock of theirs, which nobody gets before they are let go. */
  readonly keepsAway: () => Promise<boolean>;
  /** Lets them go, and everybody who comes later, and waits until the transactions of the killed have ended. */
  readonly open: () => Promise<void>;
};

/** Fewer came to a barrier than were waited for. */
export class NobodyCameError extends Error {}

const PAUSE_MS = 25;

/** Puts a barrier at the places; the URL is the owner's. */
export async function standStillAt(ownerUrl: string, places: readonly Place[]): Promise<Barrier> {
  const session = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const key = randomInt(1, 2 ** 31 - 1);
  await session`select pg_advisory_lock(${key})`;
  for (const [index, place] of places.entries())
    await session.unsafe(triggerOf(place, `stand_still_${key}_${index}`, key));
  const standing = async (): Promise<readonly number[]> => {
    const rows = await session<{ pid: number }[]>`
      select pid from pg_locks
      where locktype = 'advisory' and classid = 0 and objid = ${key} and objsubid = 1 and not granted
        and database = (select oid from pg_database where datname = current_database())`;
    return rows.map(({ pid }) => pid);
  };
  return {
    isReached: async (by, withinMs = 120_000) => {
      const deadline = Date.now() + withinMs;
      for (let seen = 0; seen < by; seen = (await standing()).length) {
        if (Date.now() > deadline) throw new NobodyCameError(`${seen} of ${by} came to ${JSON.stringify(places)}`);
        await sleep(PAUSE_MS);
      }
    },
    portsOfStanding: async () => {
      const rows = await session<{ port: number }[]>`
        select client_port as port from pg_stat_activity where pid = any (${[...(await standing())]}::int[])`;
      return rows.map(({ port }) => port);
    },
    keepsAway: async () => {
      const waiting = await session`
        select from pg_stat_activity
        where wait_event_type = 'Lock' and pg_blocking_pids(pid) && ${[...(await standing())]}::int[]`;
      return waiting.length > 0;
    },
    open: async () => {
      const pids = await standing();
      await session`select pg_advisory_unlock(${key})`;
      await endOfTransactions(session, pids);
      await session.end();
    },
  };
}

/** Takes every barrier's triggers away again, for a database that lives on. */
export async function forgetPlaces(ownerUrl: string): Promise<void> {
  const session = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const rows = await session<{ name: string }[]>`
      select format('public.%I()', proname) as name from pg_proc
      where pronamespace = 'public'::regnamespace and starts_with(proname, 'stand_still_')`;
    for (const { name } of rows) await session.unsafe(`drop function ${name} cascade`);
  } finally {
    await session.end();
  }
}

function triggerOf({ table, event, moment, when = 'true' }: Place, name: string, key: number): string {
  const time = moment.startsWith('before') ? 'before' : 'after';
  const rows = moment === 'before the statement' ? 'statement' : `row when (${when})`;
  const [kind, deferral] =
    moment === 'at commit' ? ['constraint trigger', 'deferrable initially deferred'] : ['trigger', ''];
  return `
    create function public.${name}() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock_shared(${key});
      return new;
    end $$;
    create ${kind} ${name} ${time} ${event} on ${table} ${deferral}
      for each ${rows} execute function public.${name}()`;
}

/** A session whose client is dead ends by itself, once it has done what it was told. */
async function endOfTransactions(session: postgres.Sql, pids: readonly number[]): Promise<void> {
  const left = async () =>
    session`select from pg_stat_activity where pid = any (${[...pids]}::int[]) and xact_start is not null`;
  while ((await left()).length > 0) await sleep(PAUSE_MS);
}
