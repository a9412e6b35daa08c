import { newId } from '@assay/db/new-id';
import { impactRun } from '@assay/db/schema/impact';
import { sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';

/** In UTC: when most of the markets' people sleep. */
const HOUR = 2;

/**
 * Asks once a night for estimates of this market, where the log has moved or the code has changed since the last. A market
 * without a night behind it waits for its first; what happened before the night has to be sealed. Answers whether it did.
 */
export async function requestNightlyImpact(ctx: ServiceContext, codeVersion: string): Promise<boolean> {
  requireSystem(ctx);
  return inTransaction(ctx, async (unit) => {
    if (!(await isDue(unit, codeVersion))) return false;
    const added = await unit.tx
      .insert(impactRun)
      .values({
        id: newId<'impact_run'>(),
        source: 'market',
        state: 'waiting',
        progress: 0,
        begun: 0,
        requestedAt: sql`assay.now()`,
      })
      .onConflictDoNothing({ target: impactRun.source, where: sql`state in ('waiting', 'running')` })
      .returning({ id: impactRun.id });
    return added.length > 0;
  });
}

async function isDue({ tx }: Unit, codeVersion: string): Promise<boolean> {
  const [row] = await tx.execute<{ due: boolean }>(sql`
    with night as (
      select date_trunc('day', assay.now() at time zone 'UTC' - make_interval(hours => ${HOUR}))
        at time zone 'UTC' + make_interval(hours => ${HOUR}) as began
    ), sealed as (
      select coalesce(max(tree_size), 0) as size from log.checkpoint
    ), done as (
      select snapshot_position, code_version from impact.run
      where source = 'market' and state = 'done' order by requested_at desc, id desc limit 1
    )
    select (
      exists (select 1 from log.entry where position = 1 and occurred_at < night.began)
      and not exists (select 1 from impact.run where source = 'market' and requested_at >= night.began)
      and not exists (
        select 1 from done where snapshot_position = sealed.size and code_version = ${codeVersion})
      and not exists (
        select 1 from log.entry where position > sealed.size and occurred_at < night.began)
      and not exists (
        select 1 from log.outbox o where settled_at is null and occurred_at < night.began
          and not exists (select 1 from log.dead_letter d where d.event_id = o.id and d.state = 'open'))
    ) as due
    from night, sealed`);
  return row?.due === true;
}
