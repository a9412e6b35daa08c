import type { Transaction } from '@assay/db/connect';
import { estimator, impactRun } from '@assay/db/schema/impact';
import type { ImpactSource } from '@assay/protocol/dto/impact';
import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { orNotFound } from '../kernel/refused';

type Row = typeof impactRun.$inferSelect;

const { result: _, ...withoutResult } = getTableColumns(impactRun);

const newestFirst = [desc(impactRun.requestedAt), desc(impactRun.id)];

export async function findNewestDone(tx: Transaction, source: ImpactSource): Promise<Row | undefined> {
  const [row] = await tx
    .select()
    .from(impactRun)
    .where(and(eq(impactRun.source, source), eq(impactRun.state, 'done')))
    .orderBy(...newestFirst)
    .limit(1);
  return row;
}

/**
 * Of the newest figures of this marketplace those of tests alone, in the form of a whole result.
 *
 * @param ids of the estimates that are told, each without its test
 */
export async function findTestFigures(tx: Transaction, ids: readonly string[]): Promise<Row | undefined> {
  const { result } = impactRun;
  const estimates = sql`(
    select coalesce(jsonb_agg(estimate), '[]') from jsonb_array_elements(${result} -> 'estimates') as estimate
    where estimate ->> 'id' like '%.test-%' and split_part(estimate ->> 'id', '.test-', 1) in ${ids})`;
  const [row] = await tx
    .select({
      ...withoutResult,
      result: sql<
        Row['result']
      >`jsonb_build_object('origin', ${result} -> 'origin', 'tests', ${result} -> 'tests', 'estimates', ${estimates})`,
    })
    .from(impactRun)
    .where(and(eq(impactRun.source, 'market'), eq(impactRun.state, 'done')))
    .orderBy(...newestFirst)
    .limit(1);
  return row;
}

/** By which code the worker estimates; undefined before it first said so. */
export async function findEstimatorCode(tx: Transaction): Promise<string | undefined> {
  const [row] = await tx.select({ codeVersion: estimator.codeVersion }).from(estimator);
  return row?.codeVersion;
}

/** Whatever became of it, without its figures. */
export async function findNewest(tx: Transaction, source: ImpactSource): Promise<Omit<Row, 'result'> | undefined> {
  const [row] = await tx
    .select(withoutResult)
    .from(impactRun)
    .where(eq(impactRun.source, source))
    .orderBy(...newestFirst)
    .limit(1);
  return row;
}

/** The one that waits or is under way; the unique index lets there be no second. */
export async function findOpen(tx: Transaction, source: ImpactSource): Promise<Row['id']> {
  const [row] = await tx
    .select({ id: impactRun.id })
    .from(impactRun)
    .where(and(eq(impactRun.source, source), inArray(impactRun.state, ['waiting', 'running'])));
  return orNotFound(row).id;
}
