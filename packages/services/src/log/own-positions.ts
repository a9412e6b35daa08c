import type { Transaction } from '@assay/db/connect';
import { isEventKind } from '@assay/protocol/event/catalog';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { ActingId } from '../kernel/authorise';
import { kindsByMember, kindsOfBidder } from './event-subjects';

/** A filter stands in an address that anybody may have typed: what makes no sense counts as not chosen. */
export const ownEntriesInput = z.object({
  kind: z.string().refine(isEventKind).optional().catch(undefined),
  /** In the time zone of the person's account. */
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  cursor: z.coerce.number().int().positive().optional().catch(undefined),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export type OwnEntriesFilter = z.output<typeof ownEntriesInput>;

/**
 * Positions of the entries that somebody may see as their actor or as one of their subjects, newest first. Each way to be
 * named has an index of its own, so that a page reads a page's worth of each.
 */
export async function readOwnPositions(
  tx: Transaction,
  me: ActingId,
  filter: OwnEntriesFilter,
): Promise<readonly number[]> {
  const { limit } = filter;
  const branches = namings(me).map(
    (isNamed) => sql`(
      select position from log.entry where ${isNamed} and ${narrowed(me, filter)} order by position desc limit ${limit}::int)`,
  );
  const rows = await tx.execute<{ position: number }>(sql`
    select position::float8 as position from (${sql.join(branches, sql` union `)}) named
    order by named.position desc limit ${limit}::int`);
  return rows.map(({ position }) => position);
}

function namings(me: ActingId): SQL[] {
  const named = [...kindsByMember()].map(
    // The member is one of ours, and has to stand in the statement as in the index.
    ([member, kinds]) => sql`(payload ->> '${sql.raw(member)}') = ${me} and kind = any(${sql.param([...kinds])})`,
  );
  const isActors = sql`(kind <> all(${sql.param([...kindsOfBidder])}) or (payload ->> 'freelancerId') = ${me})`;
  return [sql`(actor ->> 'accountId') = ${me} and ${isActors}`, ...named];
}

function narrowed(me: ActingId, { kind, month, cursor }: OwnEntriesFilter): SQL {
  const start = (months: number) => sql`
    (select (${`${month}-01`}::timestamp + make_interval(months => ${months}::int)) at time zone time_zone
     from identity.account where id = ${me})`;
  return sql.join(
    [
      sql`true`,
      ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
      ...(month === undefined ? [] : [sql`occurred_at >= ${start(0)} and occurred_at < ${start(1)}`]),
      ...(cursor === undefined ? [] : [sql`position < ${cursor}`]),
    ],
    sql` and `,
  );
}
