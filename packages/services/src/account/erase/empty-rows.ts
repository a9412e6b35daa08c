import { emailToken, mail, notice, session, sessionUse } from '@assay/db/schema/identity';
import { bid, job, threadRead } from '@assay/db/schema/market-jobs';
import { profile } from '@assay/db/schema/market-people';
import { eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { isAnyOf } from '../../kernel/is-any-of';
import type { Unit } from '../../kernel/transaction';
import { forgetReasons } from '../../report/forget-reasons';
import type { OwnRows } from './own-rows';

/** Stands for a title that is gone, where a page needs something to show. */
const gone = '—';

/** Empties the rows, after the event that vouches for them; the address of the profile goes too, since it was made of the name. */
export async function emptyRows(unit: Unit, rows: OwnRows): Promise<void> {
  await emptyProfile(unit, rows);
  await emptyJobs(unit, rows);
  await emptyBids(unit, rows);
  await forgetReasons(unit, rows.reports);
  if (rows.sessions.length === 0) return;
  await unit.tx
    .update(session)
    .set({ userAgent: '', version: sql`${session.version} + 1` })
    .where(isAnyOf(session.id, idsOf(rows.sessions)));
}

/** Rows that are nobody else's and that no event vouches for. */
export async function deleteRows(
  { tx }: Unit,
  { accountId, sessions }: OwnRows,
  { email }: { readonly email: string },
): Promise<void> {
  await tx.delete(notice).where(eq(notice.accountId, accountId));
  await tx.delete(mail).where(or(eq(mail.accountId, accountId), eq(mail.recipient, email)));
  await tx.delete(emailToken).where(eq(emailToken.accountId, accountId));
  await tx.delete(threadRead).where(eq(threadRead.accountId, accountId));
  await tx.delete(sessionUse).where(isAnyOf(sessionUse.sessionId, idsOf(sessions)));
}

async function emptyProfile({ tx, now }: Unit, { accountId }: OwnRows): Promise<void> {
  await tx
    .update(profile)
    .set({
      slug: `closed-${accountId}`,
      headline: '',
      summary: '',
      field: null,
      skills: [],
      hourlyRateMinor: null,
      currency: null,
      isPublic: false,
      search: '',
      updatedAt: now,
      version: sql`${profile.version} + 1`,
    })
    .where(eq(profile.id, accountId));
}

/** Others who sent a bid know the job by its title. */
async function emptyJobs({ tx }: Unit, { jobs }: OwnRows): Promise<void> {
  if (jobs.length === 0) return;
  await tx
    .update(job)
    .set({
      title: sql`case when exists (select from market.bid b where b.job_id = ${job.id}) then ${job.title} else ${gone} end`,
      brief: '',
      questions: [],
      milestones: untitled(job.milestones),
      removedReason: null,
      formDigest: null,
      search: '',
      version: sql`${job.version} + 1`,
    })
    .where(inArray(job.id, idsOf(jobs)));
}

async function emptyBids({ tx }: Unit, { bids }: OwnRows): Promise<void> {
  if (bids.length === 0) return;
  await tx
    .update(bid)
    .set({
      note: '',
      answers: [],
      milestones: untitled(bid.milestones),
      declineReason: null,
      formDigest: null,
      version: sql`${bid.version} + 1`,
    })
    .where(inArray(bid.id, idsOf(bids)));
}

/** A plan with its amounts and days, and no words. */
function untitled(milestones: PgColumn): SQL {
  return sql`(
    select coalesce(jsonb_agg(planned || jsonb_build_object('title', ${gone}::text)), '[]')
    from jsonb_array_elements(${milestones}) as planned)`;
}

function idsOf<Id>(rows: readonly { readonly id: Id }[]): Id[] {
  return rows.map(({ id }) => id);
}
