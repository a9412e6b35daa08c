import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';

const LOOK_EVERY_MS = 150;
const PATIENCE_MS = 120_000;

/** What an installation still has to do. */
type Unrest = {
  readonly writing: number;
  readonly unsettled: number;
  readonly unsealed: number;
  readonly unpaid: number;
  readonly unsent: number;
};

/** Resolves when all that follows from what happened was done, or when that took too long; answers what was left then. */
export async function untilQuiet(ownerUrl: string): Promise<string | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const left = await unrestIn(ownerUrl);
    const isQuiet = left !== undefined && Object.values(left).every((amount) => amount === 0);
    if (isQuiet) return undefined;
    if (Date.now() > deadline) return `not quiet after ${PATIENCE_MS / 1_000} s: ${JSON.stringify(left)}`;
    await sleep(LOOK_EVERY_MS);
  }
}

/** Undefined while the server does not answer. */
async function unrestIn(ownerUrl: string): Promise<Unrest | undefined> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined, connect_timeout: 5 });
  try {
    const [row] = await sql<Unrest[]>`
      select
        (select count(*)::int from pg_stat_activity
         where datname = current_database() and backend_xid is not null and application_name = 'assay') as writing,
        (select count(*)::int from log.outbox o where settled_at is null and not exists (
          select from log.dead_letter d where d.event_id = o.id and d.state in ('open', 'discarded'))) as unsettled,
        (select next_position - 1 - coalesce((select max(tree_size) from log.checkpoint), 0) from log.head)::int as unsealed,
        (select count(*)::int from money.payout where state = 'requested') as unpaid,
        (select count(*)::int from identity.mail where sent_at is null and body is not null and due_at <= now()) as unsent`;
    return row;
  } catch (error) {
    if (error instanceof postgres.PostgresError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
