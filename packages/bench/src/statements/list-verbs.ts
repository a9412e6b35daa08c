import { listPeople } from '@assay/services/account/list-people';
import { compareBids } from '@assay/services/bid/compare';
import { listMyBids } from '@assay/services/bid/list-mine';
import { listContracts } from '@assay/services/contract/list';
import { listOwnInvoices } from '@assay/services/invoice/list-own';
import { listMyJobs } from '@assay/services/job/list-mine';
import { searchJobs } from '@assay/services/job/search';
import type { ServiceContext } from '@assay/services/kernel/context';
import { listNotices } from '@assay/services/notice/list';
import { listEntries } from '@assay/services/operator/list-entries';
import { searchFreelancers } from '@assay/services/profile/search';
import { listThreads } from '@assay/services/thread/list';
import { readToday } from '@assay/services/today/read';
import type { Crowd } from './populate';

export type Reader = 'client' | 'freelancer' | 'operator' | 'nobody';

/** A verb behind a page with a list on it; it answers how many rows it read. */
export type ListVerb = {
  readonly name: string;
  readonly reader: Reader;
  readonly read: (ctx: ServiceContext, crowd: Crowd) => Promise<number>;
};

export const listVerbs: readonly ListVerb[] = [
  {
    name: 'job.search',
    reader: 'nobody',
    read: async (ctx, { size }) => (await searchJobs(ctx, { limit: size })).items.length,
  },
  {
    name: 'freelancer.search',
    reader: 'nobody',
    read: async (ctx, { size }) => (await searchFreelancers(ctx, { limit: size })).items.length,
  },
  { name: 'job.mine', reader: 'client', read: async (ctx) => (await listMyJobs(ctx)).length },
  {
    name: 'bid.compare',
    reader: 'client',
    read: async (ctx, { wantedJob }) => (await compareBids(ctx, { jobId: wantedJob })).bids.length,
  },
  { name: 'bid.mine', reader: 'freelancer', read: async (ctx) => (await listMyBids(ctx)).length },
  { name: 'contract.list', reader: 'client', read: async (ctx) => (await listContracts(ctx)).length },
  { name: 'thread.list', reader: 'freelancer', read: async (ctx) => (await listThreads(ctx)).length },
  { name: 'money.invoices', reader: 'freelancer', read: async (ctx) => (await listOwnInvoices(ctx)).length },
  {
    name: 'notice.list',
    reader: 'freelancer',
    read: async (ctx, { size }) => (await listNotices(ctx, { limit: size })).items.length,
  },
  { name: 'today', reader: 'client', read: async (ctx, { size }) => (await readToday(ctx), size) },
  {
    name: 'operator.people',
    reader: 'operator',
    read: async (ctx, { size }) => (await listPeople(ctx, { limit: size })).items.length,
  },
  {
    name: 'operator.entries',
    reader: 'operator',
    read: async (ctx, { size }) => (await listEntries(ctx, { kind: 'job.posted', limit: size })).items.length,
  },
];
