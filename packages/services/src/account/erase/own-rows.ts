import { session } from '@assay/db/schema/identity';
import type { RowVersion } from '@assay/db/schema/log';
import { bid, job } from '@assay/db/schema/market-jobs';
import { profile } from '@assay/db/schema/market-people';
import type { AccountId } from '@assay/domain/kernel/id';
import { and, eq, ne } from 'drizzle-orm';
import { changed } from '../../kernel/record-event';
import type { Unit } from '../../kernel/transaction';
import { decidedReportsBy } from '../../report/forget-reasons';

type Version<Id> = { readonly id: Id; readonly version: number };

/**
 * Watched rows in which a person wrote or was described, and on which nobody else counts. Contracts, invoices, reviews and
 * conversations stay: they belong to the other side as well. What becomes of each column is listed in `person-data`.
 */
export type OwnRows = {
  readonly accountId: AccountId;
  readonly profiles: readonly Version<AccountId>[];
  readonly jobs: readonly Version<(typeof job.$inferSelect)['id']>[];
  readonly bids: readonly Version<(typeof bid.$inferSelect)['id']>[];
  readonly reports: Awaited<ReturnType<typeof decidedReportsBy>>;
  readonly sessions: readonly Version<(typeof session.$inferSelect)['id']>[];
};

/** Locked, to be emptied; a job before a bid, as everywhere. */
export async function lockOwnRows(unit: Unit, accountId: AccountId): Promise<OwnRows> {
  const { tx } = unit;
  return {
    accountId,
    profiles: await tx
      .select({ id: profile.id, version: profile.version })
      .from(profile)
      .where(eq(profile.id, accountId))
      .for('update'),
    // A job that was filled is part of its contract.
    jobs: await tx
      .select({ id: job.id, version: job.version })
      .from(job)
      .where(and(eq(job.clientId, accountId), ne(job.state, 'filled')))
      .for('update'),
    // So is the bid that was hired.
    bids: await tx
      .select({ id: bid.id, version: bid.version })
      .from(bid)
      .where(and(eq(bid.freelancerId, accountId), ne(bid.state, 'hired')))
      .for('update'),
    reports: await decidedReportsBy(unit, accountId),
    sessions: await tx
      .select({ id: session.id, version: session.version })
      .from(session)
      .where(eq(session.accountId, accountId))
      .orderBy(session.id)
      .for('update'),
  };
}

/** What the event of the closing vouches for besides the account. */
export function changesOf({ profiles, jobs, bids, reports, sessions }: OwnRows): RowVersion[] {
  return [
    ...profiles.map((each) => changed('market.profile', each)),
    ...jobs.map((each) => changed('market.job', each)),
    ...bids.map((each) => changed('market.bid', each)),
    ...reports.map((each) => changed('market.report', each)),
    ...sessions.map((each) => changed('identity.session', each)),
  ];
}
