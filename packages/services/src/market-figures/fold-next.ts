import type { Transaction } from '@assay/db/connect';
import { entry, head } from '@assay/db/schema/log';
import { Tally } from '@assay/domain/market-figures/tally';
import { and, asc, gt, lte } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { isAnyOf } from '../kernel/is-any-of';
import { inTransaction, type Unit } from '../kernel/transaction';
import type { MasterKey } from '../log/personal/master-key';
import { loadTraces } from './load-traces';
import { MarketTraces } from './market-traces';
import { openCountries } from './open-countries';
import { lockPosition, movePosition } from './position';
import { type ToldEntry, type ToldKind, toldKinds } from './told-kinds';
import { writeCells } from './write-cells';
import { writeTraces } from './write-traces';

/**
 * Folds the next entries of the log into the figures of the market, and the position with them in one transaction: each
 * entry counts once, wherever a worker is cut off. Of several workers one folds, the others pass.
 *
 * @returns how many positions it went on; zero where nothing waits or another folds
 */
export async function foldNext(ctx: ServiceContext, master: MasterKey, most: number): Promise<number> {
  requireSystem(ctx);
  return inTransaction(ctx, async ({ tx }: Unit) => {
    const from = await lockPosition(tx);
    if (from === null) return 0;
    const [log] = await tx.select({ next: head.nextPosition }).from(head);
    const through = Math.min(from + most, (log?.next ?? 1) - 1);
    if (through <= from) return 0;
    const entries = await readTold(tx, from, through);
    if (entries.length > 0) await fold(tx, master, entries);
    await movePosition(tx, through);
    return through - from;
  });
}

async function readTold(tx: Transaction, from: number, through: number): Promise<readonly ToldEntry[]> {
  const rows = await tx
    .select({ eventId: entry.eventId, kind: entry.kind, occurredAt: entry.occurredAt, payload: entry.payload })
    .from(entry)
    .where(and(gt(entry.position, from), lte(entry.position, through), isAnyOf(entry.kind, toldKinds)))
    .orderBy(asc(entry.position));
  return rows.flatMap(({ kind, ...row }) => (isTold(kind) ? [{ ...row, kind }] : []));
}

function isTold(kind: string): kind is ToldKind {
  return toldKinds.some((told) => told === kind);
}

async function fold(tx: Transaction, master: MasterKey, entries: readonly ToldEntry[]): Promise<void> {
  const kept = await loadTraces(tx, entries);
  const traces = new MarketTraces(kept.jobs, kept.contracts, await openCountries(tx, master, entries));
  const tally = new Tally();
  for (const unit of traces.units()) tally.remove(unit);
  traces.take(entries);
  for (const unit of traces.units()) tally.put(unit);
  const before = new Set<object>([...kept.jobs, ...kept.contracts]);
  await writeTraces(tx, {
    jobs: traces.allJobs().filter((job) => !before.has(job)),
    contracts: traces.allContracts().filter((contract) => !before.has(contract)),
  });
  await writeCells(tx, tally);
}
