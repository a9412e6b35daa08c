import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { type DecodedRow, decodedRow } from './decoded-row';

/** What PostgreSQL itself says was committed, from its write-ahead log: it asks nothing that our code or triggers wrote. */
export type CommitWitness = {
  /** Every row that was written since the witness came, in the order of commits. */
  readonly rows: () => Promise<readonly DecodedRow[]>;
  readonly close: () => Promise<void>;
};

/**
 * Opens a logical replication slot on the database of the URL, whose role must be allowed to replicate. The slot is temporary:
 * it is gone with the session, however the test ends, and has to be closed before the database is dropped.
 */
export async function openCommitWitness(url: string): Promise<CommitWitness> {
  const session = postgres(url, { max: 1, idle_timeout: 0, onnotice: () => undefined });
  const slot = newSlot();
  try {
    await requireLogical(session);
    await session`select from pg_create_logical_replication_slot(${slot}, 'test_decoding', true)`;
  } catch (error) {
    await session.end();
    throw error;
  }
  const seen = seenRows();
  return {
    rows: async () => {
      await flush(session);
      seen.add(await readSlot(session, slot));
      return seen.rows();
    },
    close: () => session.end(),
  };
}

/**
 * A witness whose slot outlives the server: it is read over a session of its own each time, from the URL of that moment. Only
 * `close`, or dropping the database, takes the slot away.
 */
export async function openLastingWitness(url: () => string): Promise<CommitWitness> {
  const slot = newSlot();
  await inSession(url(), async (session) => {
    await requireLogical(session);
    await session`select from pg_create_logical_replication_slot(${slot}, 'test_decoding')`;
  });
  const seen = seenRows();
  return {
    rows: () =>
      inSession(url(), async (session) => {
        await flush(session);
        seen.add(await readSlot(session, slot));
        return seen.rows();
      }),
    close: () => inSession(url(), async (session) => void (await session`select pg_drop_replication_slot(${slot})`)),
  };
}

const newSlot = () => `witness_${randomBytes(6).toString('hex')}`;

async function inSession<Result>(url: string, work: (session: postgres.Sql) => Promise<Result>): Promise<Result> {
  const session = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(session);
  } finally {
    await session.end({ timeout: 5 });
  }
}

type Told = { readonly place: string; readonly row: DecodedRow };

/** A slot tells the last of what it told before once more after a crash of its server: each place of the log counts once. */
function seenRows() {
  const seen = new Map<string, DecodedRow>();
  return {
    add: (told: readonly Told[]): void => {
      for (const { place, row } of told) seen.set(place, row);
    },
    rows: (): readonly DecodedRow[] => [...seen.values()],
  };
}

async function readSlot(session: postgres.Sql, slot: string): Promise<readonly Told[]> {
  const wholes = await wholeTables(session);
  const lines = await session<{ lsn: string; xid: string; data: string }[]>`
    select lsn::text, xid::text, data from pg_logical_slot_get_changes(${slot}, null, null, 'skip-empty-xacts', 'on')`;
  return lines.flatMap(({ lsn, xid, data }) => {
    const row = decodedRow(xid, data);
    return row ? [{ place: `${lsn} ${data}`, row: { ...row, table: wholes.get(row.table) ?? row.table } }] : [];
  });
}

/** The partitioned table of each partition: PostgreSQL decodes where a row lies. */
async function wholeTables(session: postgres.Sql): Promise<ReadonlyMap<string, string>> {
  const rows = await session<{ part: string; whole: string }[]>`
    select p.oid::regclass::text as part, pg_partition_root(p.oid)::text as whole from pg_class p where p.relispartition`;
  return new Map(rows.map(({ part, whole }) => [part, whole]));
}

async function requireLogical(session: postgres.Sql): Promise<void> {
  const [row] = await session<{ level: string }[]>`select current_setting('wal_level') as level`;
  if (row?.level !== 'logical')
    throw new Error(`the server of the tests needs wal_level = logical to tell what was committed, not ${row?.level}`);
}

/** Commits of a server that does not wait for its disk are decoded once they are written out: this one waits for all before it. */
async function flush(session: postgres.Sql): Promise<void> {
  await session.begin(async (tx) => {
    await tx`set local synchronous_commit = on`;
    await tx`select pg_logical_emit_message(true, 'witness', '')`;
  });
}
