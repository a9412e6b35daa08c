import type { Transaction } from '@assay/db/connect';
import { entry, outbox } from '@assay/db/schema/log';
import { type Balances, foldBalances } from '@assay/domain/ledger/balances';
import { and, asc, gt, notExists, sql } from 'drizzle-orm';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { balanceDifferences, rowDifferences } from './replay-differences';
import { postingsOf } from './replay-postings';
import { StateReplay, type ToldEvent } from './replay-states';

export type ReplayReport = {
  readonly ok: boolean;
  /** Events that change a row, read from the log, and those of them that are still on their way into it. */
  readonly events: number;
  readonly onTheirWay: number;
  /** What was rebuilt: rows with a state, and ledger accounts with money in them. */
  readonly rows: number;
  readonly accounts: number;
  /** One sentence for each thing in which the log and the tables differ. */
  readonly faults: readonly string[];
};

type Told = ToldEvent & { readonly payload: unknown };

const BATCH = 5_000;
const snapshot = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;

/**
 * Rebuilds states and balances from the log alone, and compares them with the tables as one snapshot. What was committed and
 * has not reached the log yet is read from the outbox. For operators and the command line.
 */
export async function replayLog(ctx: ServiceContext): Promise<ReplayReport> {
  if (ctx.actor.type !== 'system') requireOperator(ctx);
  return inTransaction(ctx, ({ tx }) => replay(tx), snapshot);
}

async function replay(tx: Transaction): Promise<ReplayReport> {
  const states = new StateReplay();
  const unread: string[] = [];
  let balances: Balances = new Map();
  const take = (events: readonly Told[]): number => {
    for (const event of events) states.take(event);
    balances = foldBalances(
      events.flatMap((event) => postingsOrFault(event, unread)),
      balances,
    );
    return events.length;
  };
  let events = 0;
  for await (const batch of logged(tx)) events += take(batch);
  const onTheirWay = take(await unlogged(tx));
  const filled = [...balances.values()].filter(({ amountMinor }) => amountMinor !== 0n);
  const faults = [
    ...unread,
    ...states.faults,
    ...states.gaps(),
    ...(await rowDifferences(tx, states.rows)),
    ...(await balanceDifferences(tx, filled)),
  ];
  return { ok: faults.length === 0, events, onTheirWay, rows: states.rows.size, accounts: filled.length, faults };
}

function postingsOrFault({ kind, payload }: Told, faults: string[]) {
  try {
    return postingsOf(kind, payload);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    faults.push(`${kind} does not tell what the money did: ${error.message}`);
    return [];
  }
}

/** Events that change a row, as the log has them. Impressions, which are most of it, change none. */
async function* logged(tx: Transaction): AsyncGenerator<readonly Told[]> {
  for (let after = 0; ;) {
    const rows = await tx
      .select({ position: entry.position, kind: entry.kind, changes: entry.changes, payload: entry.payload })
      .from(entry)
      .where(and(gt(entry.position, after), sql`${entry.changes} <> '[]'`))
      .orderBy(asc(entry.position))
      .limit(BATCH);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.position;
  }
}

async function unlogged(tx: Transaction): Promise<readonly Told[]> {
  const isLogged = tx
    .select({ one: sql`1` })
    .from(entry)
    .where(sql`${entry.eventId} = ${outbox.id}`);
  return tx
    .select({ kind: outbox.kind, changes: outbox.changes, payload: outbox.payload })
    .from(outbox)
    .where(and(sql`${outbox.changes} <> '[]'`, notExists(isLogged)))
    .orderBy(asc(outbox.seq));
}
