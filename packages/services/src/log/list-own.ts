import { account } from '@assay/db/schema/identity';
import { entry } from '@assay/db/schema/log';
import { desc, eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { isAnyOf } from '../kernel/is-any-of';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { ownEntriesInput, readOwnPositions } from './own-positions';
import { readSealedSize } from './sealed-tree';

export type OwnEntry = {
  readonly position: number;
  readonly eventId: string;
  readonly kind: string;
  readonly occurredAt: Date;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Whose act it was: one's own, another person's, or the market's. */
  readonly by: 'you' | 'other' | 'market';
  /** Whether a checkpoint covers it, so that there is a proof. */
  readonly isSealed: boolean;
};

export type OwnEntryPage = {
  readonly items: readonly OwnEntry[];
  readonly nextCursor: string | null;
  /** Since when there can be any, and the zone in which months are meant. */
  readonly memberSince: Date;
  readonly timeZone: string;
  readonly now: Date;
};

/** What the log holds about whoever asks: what they did, and what names them as a party to it. */
export async function listOwnEntries(ctx: ServiceContext, input: unknown): Promise<OwnEntryPage> {
  const { id: me } = requireReader(ctx);
  const filter = parseInput(ownEntriesInput, input);
  return inTransaction(ctx, async ({ tx, now }: Unit) => {
    const positions = await readOwnPositions(tx, me, { ...filter, limit: filter.limit + 1 });
    const shown = positions.slice(0, filter.limit);
    const rows = await tx.select().from(entry).where(isAnyOf(entry.position, shown)).orderBy(desc(entry.position));
    const sealed = await readSealedSize(tx);
    const [found] = await tx
      .select({ memberSince: account.createdAt, timeZone: account.timeZone })
      .from(account)
      .where(eq(account.id, me));
    return {
      items: rows.map((row) => ownEntry(row, me, sealed)),
      nextCursor: positions.length > filter.limit ? String(shown.at(-1)) : null,
      ...orNotFound(found),
      now,
    };
  });
}

function ownEntry(row: typeof entry.$inferSelect, me: string, sealed: number): OwnEntry {
  const { position, eventId, kind, occurredAt, payload, actor } = row;
  const byAccount = actor.type === 'account' && actor.accountId === me ? 'you' : 'other';
  return {
    position,
    eventId,
    kind,
    occurredAt,
    payload,
    by: actor.type === 'system' ? 'market' : byAccount,
    isSealed: position <= sealed,
  };
}
