import { newId } from '@assay/db/new-id';
import { account, notice } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import { isEventKind, type EventKind, type ImpersonalPayload } from '@assay/protocol/event/catalog';
import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { lockUntilCommit } from '../kernel/advisory-lock';
import type { Unit } from '../kernel/transaction';
import { effectWithin, type OutboxEvent } from '../outbox/consumer';
import { bidAnnouncements } from './bid-announcements';
import { contractAnnouncements } from './contract-announcements';
import type { Announce, Announcements, Draft } from './draft';
import { mailNotice, type Recipient } from './mail-notice';
import { personalAnnouncements } from './personal-announcements';

const announcements: Announcements = { ...bidAnnouncements, ...contractAnnouncements, ...personalAnnouncements };

const HOUR_MS = 3_600_000;
const MAILED_WITHIN_MS = 24 * HOUR_MS;
const UNREAD_WITHIN_MS = 7 * 24 * HOUR_MS;

/** Tells people what happened: a notice dated by the event, and a mail while it is news. */
export const noticeWrite = effectWithin(
  'notice.write',
  Object.keys(announcements).filter(isEventKind),
  async (unit, payload, event) => {
    if (!isEventKind(event.kind)) return;
    const drafts = await draftsOf(unit, event.kind, payload, event.occurredAt);
    const told = drafts.filter((draft) => draft.alsoToActor || !actedBy(event, draft.to));
    const people = await recipientsOf(unit, told);
    for (const draft of told) {
      const person = people.get(draft.to);
      if (person) await writeNotice(unit, event, draft, person);
    }
  },
);

async function draftsOf<Kind extends EventKind>(
  { tx }: Unit,
  kind: Kind,
  payload: ImpersonalPayload<Kind>,
  occurredAt: Date,
): Promise<readonly Draft[]> {
  const announce: Announce<Kind> | undefined = announcements[kind];
  return announce ? announce(payload, tx, occurredAt) : [];
}

function actedBy({ actor }: OutboxEvent, accountId: string): boolean {
  return actor.type === 'account' && actor.accountId === accountId;
}

/** Whoever closed the account is told nothing any more; whoever is about to close it waits until this is written, or this for them. */
async function recipientsOf({ tx }: Unit, drafts: readonly Draft[]): Promise<ReadonlyMap<string, Recipient>> {
  if (drafts.length === 0) return new Map();
  const ids = drafts.map(({ to }) => brandId<'account'>(to));
  const rows = await tx
    .select({
      id: account.id,
      email: account.email,
      displayName: account.displayName,
      timeZone: account.timeZone,
      locale: account.locale,
    })
    .from(account)
    .where(and(inArray(account.id, ids), ne(account.state, 'closed')))
    .for('key share');
  return new Map(rows.map((row) => [row.id, row]));
}

async function writeNotice(unit: Unit, event: OutboxEvent, draft: Draft, person: Recipient): Promise<void> {
  const ageMs = unit.now.getTime() - event.occurredAt.getTime();
  if (draft.isCounted && (await countUnread(unit, event, draft, person))) return;
  await unit.tx.insert(notice).values({
    id: newId<'notice'>(),
    accountId: person.id,
    eventId: event.id,
    kind: draft.kind,
    facts: { ...draft.facts },
    path: draft.path,
    occurredAt: event.occurredAt,
    // History that is brought in, or that waited for a worker, is there to be read but asks for nothing.
    readAt: ageMs > UNREAD_WITHIN_MS ? event.occurredAt : null,
  });
  if (draft.mail && ageMs <= MAILED_WITHIN_MS) await mailNotice(unit, draft, person);
}

/** Adds to the unread notice that already stands for this; answers whether there was one. */
async function countUnread(unit: Unit, event: OutboxEvent, draft: Draft, person: Recipient): Promise<boolean> {
  await lockUntilCommit(unit, `notice:${person.id}:${draft.path}`);
  const same = and(
    eq(notice.accountId, person.id),
    eq(notice.path, draft.path),
    eq(notice.kind, draft.kind),
    isNull(notice.readAt),
  );
  const rows = await unit.tx
    .update(notice)
    .set({
      facts: sql`${notice.facts} || jsonb_build_object('count', ((${notice.facts} ->> 'count')::int + 1)::text)`,
      occurredAt: sql`greatest(${notice.occurredAt}, ${event.occurredAt.toISOString()}::timestamptz)`,
    })
    .where(same)
    .returning({ id: notice.id });
  return rows.length > 0;
}
