import type { Transaction } from '@assay/db/connect';
import { entry } from '@assay/db/schema/log';
import { account } from '@assay/db/schema/identity';
import { valued, type Valued } from '@assay/protocol/event/fields';
import { eq, sql, type SQL } from 'drizzle-orm';
import { instantText } from '../kernel/instant-text';
import { readSubjects } from '../operator/read-subjects';
import type { EventSubject } from '../operator/subject-rules';
import type { Moves } from './moves';

/** A place in the rows of a figure, which are ordered by time, then position. */
export type RowPlace = { readonly at: string; readonly position: number };

/** One event behind a figure. Amounts are decimal strings and signed: what an end takes away is negative. */
export type FigureRow = RowPlace & {
  readonly kind: string;
  readonly occurredAt: Date;
  readonly subject: EventSubject;
  readonly actorName: string | null;
  readonly amount: string;
  /** The sum of the figure up to and with this row. */
  readonly running: string;
  readonly worth: Valued | null;
  readonly origin: 'real' | 'simulated';
};

type Selection = { readonly moves: Moves; readonly since: Date | undefined; readonly before: RowPlace | null };

/** The sum of all moves before a place, and how many there are. */
export async function sumBefore(tx: Transaction, selection: Selection): Promise<{ sum: bigint; rows: number }> {
  const [row] = await tx.execute<{ sum: string; rows: string }>(sql`
    select coalesce(sum(amount), 0)::text as sum, count(*) as rows from ${chosen(selection)}`);
  return { sum: BigInt(row?.sum ?? 0), rows: Number(row?.rows ?? 0) };
}

/** The newest rows before a place; `sum` is what they and all older ones add up to. */
export async function rowsBefore(
  tx: Transaction,
  selection: Selection,
  limit: number,
  sum: bigint,
): Promise<FigureRow[]> {
  const rows = await tx
    .select({
      position: entry.position,
      at: instantText(entry.occurredAt),
      kind: entry.kind,
      occurredAt: entry.occurredAt,
      payload: entry.payload,
      actorName: account.displayName,
      origin: entry.origin,
      amount: sql<string>`move.amount::text`,
      worth: sql<unknown>`move.worth`,
    })
    .from(sql`(select * from ${chosen(selection)} order by occurred_at desc, position desc limit ${limit}) as move`)
    .innerJoin(entry, sql`${entry.position} = move.position`)
    .leftJoin(account, eq(account.id, sql`(${entry.actor} ->> 'accountId')::uuid`))
    .orderBy(sql`move.occurred_at desc, move.position desc`);
  const subjects = await readSubjects(tx, rows);
  let running = sum;
  return rows.map(({ payload: _, ...row }, index) => {
    const subject = subjects[index] ?? { why: 'gone' };
    const here = {
      ...row,
      subject,
      running: String(running),
      worth: row.worth === null ? null : valued.parse(row.worth),
    };
    running -= BigInt(row.amount);
    return here;
  });
}

function chosen({ moves, since, before }: Selection): SQL {
  const older = before
    ? sql`and (occurred_at, position) < (${before.at}::timestamptz, ${before.position}::bigint)`
    : sql``;
  return sql`(select * from (${moves(since)}) as of_figure where amount <> 0 ${older}) as moves`;
}
