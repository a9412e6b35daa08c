import { sql } from 'drizzle-orm';
import type { ServiceContext } from '../kernel/context';
import { type AsOf, readAsOf, snapshot } from './as-of';
import { figureOf, type FigureName } from './definitions';

export type PublicFigures = {
  readonly asOf: AsOf;
  readonly jobsOpen: number;
  readonly hiresThisMonth: number;
  readonly badgesShown: number;
  readonly testsPassed: number;
};

/** What everybody may know of the market's size, from the log like the operator's figures. Months are those of UTC. */
export async function readPublicFigures(ctx: ServiceContext): Promise<PublicFigures> {
  return ctx.database.transaction(async (tx) => {
    const asOf = await readAsOf(tx);
    const monthStart = new Date(Date.UTC(asOf.now.getUTCFullYear(), asOf.now.getUTCMonth()));
    const total = (name: FigureName, since?: Date) =>
      sql`(select coalesce(sum(amount), 0)::text from (${figureOf(name).moves(since)}) as moves)`;
    const [row] = await tx.execute<Record<'jobs' | 'hires' | 'badges' | 'tests', string>>(sql`
      select ${total('jobs-open')} as jobs, ${total('hires', monthStart)} as hires,
             ${total('badges-shown')} as badges, ${total('tests-passed')} as tests`);
    return {
      asOf,
      jobsOpen: Number(row?.jobs ?? 0),
      hiresThisMonth: Number(row?.hires ?? 0),
      badgesShown: Number(row?.badges ?? 0),
      testsPassed: Number(row?.tests ?? 0),
    };
  }, snapshot);
}
