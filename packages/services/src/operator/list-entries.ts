import type { Transaction } from '@assay/db/connect';
import { account } from '@assay/db/schema/identity';
import { entry } from '@assay/db/schema/log';
import { eventCatalog, isEventKind } from '@assay/protocol/event/catalog';
import { and, desc, eq, gte, inArray, lt, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { isUuid } from '@assay/domain/kernel/id';
import { daysAfter } from '@assay/domain/market/rules';
import { type AsOf, readAsOf, snapshot } from '../figures/as-of';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction, type Unit } from '../kernel/transaction';
import { readSubjects } from './read-subjects';
import type { EventSubject } from './subject-rules';

export type EntrySummary = {
  readonly position: number;
  readonly kind: string;
  readonly class: 'A' | 'B' | 'C';
  readonly subject: EventSubject;
  /** Name of the person, or the job of the worker; null for somebody not logged in. */
  readonly actor: string | null;
  readonly actorId: string | null;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
};

export type EntryPage = {
  readonly asOf: AsOf;
  readonly items: readonly EntrySummary[];
  readonly nextCursor: string | null;
};

/** A filter stands in an address that anybody may have typed: what makes no sense counts as not chosen. */
const listInput = z.object({
  kind: z.string().refine(isEventKind).optional().catch(undefined),
  class: z.enum(['A', 'B', 'C']).optional().catch(undefined),
  /** A part of a name or address, or an id. */
  person: z.string().trim().min(1).max(200).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  cursor: z.coerce.number().int().positive().optional().catch(undefined),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** The latest entries of the transaction log, by descending position, for operators. */
export async function listEntries(ctx: ServiceContext, input: unknown): Promise<EntryPage> {
  requireOperator(ctx);
  const filter = parseInput(listInput, input);
  const read = async ({ tx }: Unit) => {
    const asOf = await readAsOf(tx);
    const rows = await tx
      .select({ row: entry, name: account.displayName })
      .from(entry)
      .leftJoin(account, eq(account.id, sql`(${entry.actor} ->> 'accountId')::uuid`))
      .where(and(...conditions(filter)))
      .orderBy(desc(entry.position))
      .limit(filter.limit + 1);
    const items = await summariesOf(tx, rows.slice(0, filter.limit));
    const last = items.at(-1);
    return { asOf, items, nextCursor: rows.length > filter.limit && last ? String(last.position) : null };
  };
  return inTransaction(ctx, read, snapshot);
}

function conditions({
  kind,
  class: eventClass,
  person,
  from,
  to,
  cursor,
}: z.output<typeof listInput>): (SQL | undefined)[] {
  return [
    kind === undefined ? undefined : eq(entry.kind, kind),
    eventClass === undefined ? undefined : inArray(entry.kind, kindsOfClass(eventClass)),
    person === undefined ? undefined : actedBy(person),
    from === undefined ? undefined : gte(entry.occurredAt, new Date(from)),
    to === undefined ? undefined : lt(entry.occurredAt, daysAfter(new Date(to), 1)),
    cursor === undefined ? undefined : lt(entry.position, cursor),
  ];
}

const PEOPLE_FOUND = 50;

function actedBy(person: string): SQL {
  const actorId = sql`${entry.actor} ->> 'accountId'`;
  if (isUuid(person)) return sql`${actorId} = ${person}`;
  return sql`${actorId} in (
    select id::text from identity.account where strpos(lower(display_name), lower(${person})) > 0 or strpos(email, lower(${person})) > 0
    limit ${PEOPLE_FOUND})`;
}

function kindsOfClass(eventClass: 'A' | 'B' | 'C'): string[] {
  return Object.entries(eventCatalog).flatMap(([kind, definition]) => (definition.class === eventClass ? [kind] : []));
}

type Found = { readonly row: typeof entry.$inferSelect; readonly name: string | null };

export async function summariesOf(tx: Transaction, found: readonly Found[]): Promise<EntrySummary[]> {
  const subjects = await readSubjects(
    tx,
    found.map(({ row }) => row),
  );
  return found.map((each, index) => summaryOf(each, subjects[index] ?? { why: 'gone' }));
}

function summaryOf({ row, name }: Found, subject: EventSubject): EntrySummary {
  const { position, kind, actor, occurredAt, recordedAt } = row;
  return {
    position,
    kind,
    class: isEventKind(kind) ? eventCatalog[kind].class : 'A',
    subject,
    actor: actor.type === 'system' ? actor.job : name,
    actorId: actor.type === 'account' ? actor.accountId : null,
    occurredAt,
    recordedAt,
  };
}
