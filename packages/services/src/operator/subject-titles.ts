import type { Transaction } from '@assay/db/connect';
import { badge } from '@assay/db/schema/credential';
import { account, mail } from '@assay/db/schema/identity';
import { contract, milestone } from '@assay/db/schema/market-contracts';
import { bid, job } from '@assay/db/schema/market-jobs';
import { exchangeRate } from '@assay/db/schema/money';
import { invoice } from '@assay/db/schema/money-invoices';
import { brandId } from '@assay/domain/kernel/id';
import { eq, inArray, sql } from 'drizzle-orm';
import type { EventSubject, SubjectTable } from './subject-rules';

type Found = { readonly id: string; readonly title: string; readonly href: string };

const personPath = (id: string) => `/operator/people/${id}`;
const jobPath = (id: string) => `/jobs/${id}`;

/** Title and page of some rows of one table, by id; a row that is gone is left out. */
export async function titlesOf(
  tx: Transaction,
  table: SubjectTable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventSubject>> {
  const found = await readers[table](tx, ids);
  return new Map(found.map(({ id, title, href }) => [id, { title, href }]));
}

const readers: Readonly<Record<SubjectTable, (tx: Transaction, ids: readonly string[]) => Promise<Found[]>>> = {
  account: readAccounts,
  job: readJobs,
  bid: readBids,
  contract: readContracts,
  milestone: readMilestones,
  invoice: readInvoices,
  badge: readBadges,
  rate: readRates,
  mail: readMails,
};

async function readAccounts(tx: Transaction, ids: readonly string[]): Promise<Found[]> {
  const rows = await tx
    .select({ id: account.id, title: account.displayName })
    .from(account)
    .where(inArray(account.id, ids.map(brandId<'account'>)));
  return rows.map((row) => ({ ...row, href: personPath(row.id) }));
}

const jobColumns = { jobId: job.id, title: job.title, state: job.state, clientId: job.clientId };

/** A job that has no public page is found by its client. */
function pageOfJob({
  jobId,
  state,
  clientId,
}: Pick<typeof job.$inferSelect, 'state' | 'clientId'> & { jobId: string }) {
  return state === 'draft' || state === 'removed' ? personPath(clientId) : jobPath(jobId);
}

async function readJobs(tx: Transaction, ids: readonly string[]): Promise<Found[]> {
  const rows = await tx
    .select(jobColumns)
    .from(job)
    .where(inArray(job.id, ids.map(brandId<'job'>)));
  return rows.map((row) => ({ id: row.jobId, title: row.title, href: pageOfJob(row) }));
}

async function readBids(tx: Transaction, ids: readonly string[]): Promise<Found[]> {
  const rows = await tx
    .select({ id: bid.id, ...jobColumns })
    .from(bid)
    .innerJoin(job, eq(job.id, bid.jobId))
    .where(inArray(bid.id, ids.map(brandId<'bid'>)));
  return rows.map((row) => ({ id: row.id, title: row.title, href: pageOfJob(row) }));
}

async function readContracts(tx: Transaction, ids: readonly string[]): Promise<Found[]> {
  const rows = await tx
    .select({ id: contract.id, title: contract.title, jobId: contract.jobId })
    .from(contract)
    .where(inArray(contract.id, ids.map(brandId<'contract'>)));
  return rows.map(({ id, title, jobId }) => ({ id, title, href: jobPath(jobId) }));
}

const titleOfMilestone = sql<string>`${contract.title} || ': ' || ${milestone.title}`;

async function readMilestones(tx: Transaction, ids: readonly string[]): Promise<Found[]> {
  const rows = await tx
    .select({ id: milestone.id, title: titleOfMilestone, jobId: contract.jobId })
    .from(milestone)
    .innerJoin(contract, eq(contract.id, milestone.contractId))
    .where(inArray(milestone.id, ids.map(brandId<'milestone'>)));
  return rows.map(({ id, title, jobId }) => ({ id, title, href: jobPath(jobId) }));
}

async function readInvoices(tx: Transaction, ids: readonly string[]): Promise<Found[]> {
  const rows = await tx
    .select({ id: invoice.id, title: invoice.number, jobId: contract.jobId })
    .from(invoice)
    .innerJoin(milestone, eq(milestone.id, invoice.milestoneId))
    .innerJoin(contract, eq(contract.id, milestone.contractId))
    .where(inArray(invoice.id, ids.map(brandId<'invoice'>)));
  return rows.map(({ id, title, jobId }) => ({ id, title, href: jobPath(jobId) }));
}

async function readBadges(tx: Transaction, ids: readonly string[]): Promise<Found[]> {
  const rows = await tx
    .select({ id: badge.id, title: badge.title, accountId: badge.accountId })
    .from(badge)
    .where(inArray(badge.id, ids.map(brandId<'badge'>)));
  return rows.map(({ id, title, accountId }) => ({ id, title, href: personPath(accountId) }));
}

async function readRates(tx: Transaction, ids: readonly string[]): Promise<Found[]> {
  const rows = await tx
    .select({ id: exchangeRate.id, title: sql<string>`${exchangeRate.quote} || ', ' || ${exchangeRate.date}` })
    .from(exchangeRate)
    .where(inArray(exchangeRate.id, ids.map(brandId<'exchange_rate'>)));
  return rows.map((row) => ({ ...row, href: '/operator/money/rates' }));
}

async function readMails(tx: Transaction, ids: readonly string[]): Promise<Found[]> {
  const rows = await tx
    .select({ id: mail.id, title: sql<string>`${mail.subject} || ' · ' || ${mail.recipient}` })
    .from(mail)
    .where(inArray(mail.id, ids.map(brandId<'mail'>)));
  return rows.map((row) => ({ ...row, href: '/operator/mails' }));
}
