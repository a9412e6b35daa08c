import { mail, notice } from '@assay/db/schema/identity';
import type { RowVersion } from '@assay/db/schema/log';
import { bid } from '@assay/db/schema/market-jobs';
import { profile } from '@assay/db/schema/market-people';
import type { AccountId } from '@assay/domain/kernel/id';
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { changed } from '../kernel/record-event';
import type { Unit } from '../kernel/transaction';
import type { AccountRow } from './lock-account';
import { decidedReportsBy, forgetReasons } from '../report/forget-reasons';

/**
 * What a person wrote or was written that nobody else counts on. Contracts, invoices, reviews and conversations stay:
 * they belong to the other side as well.
 */
export type PersonalText = {
  readonly accountId: AccountId;
  readonly email: string;
  readonly profiles: readonly { readonly id: AccountId; readonly version: number }[];
  readonly bids: readonly Pick<typeof bid.$inferSelect, 'id' | 'version'>[];
  readonly reports: Awaited<ReturnType<typeof decidedReportsBy>>;
};

/** Locked, to be erased. */
export async function lockPersonalText(unit: Unit, { id: accountId, email }: AccountRow): Promise<PersonalText> {
  const { tx } = unit;
  return {
    accountId,
    email,
    profiles: await tx
      .select({ id: profile.id, version: profile.version })
      .from(profile)
      .where(eq(profile.id, accountId))
      .for('update'),
    // The note of the bid that was hired is part of the contract.
    bids: await tx
      .select({ id: bid.id, version: bid.version })
      .from(bid)
      .where(and(eq(bid.freelancerId, accountId), ne(bid.state, 'hired'), ne(bid.note, '')))
      .for('update'),
    reports: await decidedReportsBy(unit, accountId),
  };
}

/** What the event of the closing vouches for besides the account. */
export function changesOf({ profiles, bids, reports }: PersonalText): RowVersion[] {
  return [
    ...profiles.map((each) => changed('market.profile', each)),
    ...bids.map((each) => changed('market.bid', each)),
    ...reports.map((each) => changed('market.report', each)),
  ];
}

/** After the event; the address of the profile goes too, since it was made of the name. */
export async function erasePersonalText(unit: Unit, { accountId, email, bids, reports }: PersonalText): Promise<void> {
  const { tx, now } = unit;
  await tx
    .update(profile)
    .set({
      slug: `closed-${accountId}`,
      headline: '',
      summary: '',
      skills: [],
      hourlyRateMinor: null,
      currency: null,
      isPublic: false,
      search: '',
      updatedAt: now,
      version: sql`${profile.version} + 1`,
    })
    .where(eq(profile.id, accountId));
  if (bids.length > 0) {
    const ids = bids.map(({ id }) => id);
    await tx
      .update(bid)
      .set({ note: '', answers: [], version: sql`${bid.version} + 1` })
      .where(inArray(bid.id, ids));
  }
  await forgetReasons(unit, reports);
  await tx.delete(notice).where(eq(notice.accountId, accountId));
  await tx.delete(mail).where(or(eq(mail.accountId, accountId), eq(mail.recipient, email)));
}
