import 'server-only';
import type { ComparedBid } from '@assay/protocol/dto/bid';
import type { JobDto } from '@assay/protocol/dto/job';
import type { Comparison } from '@assay/services/bid/compare';
import { notFound } from 'next/navigation';
import { pageData } from '../../../lib/page-data';
import { type PageTime, pageTime } from '../../jobs/page-data';
import type { RawParams } from '../../search/search-params';
import { inOrder, type Order, readOrder } from './order';

export type ComparePage = {
  readonly time: PageTime;
  readonly comparison: Comparison;
  readonly bids: readonly ComparedBid[];
  readonly order: Order;
  readonly badge: string | undefined;
};

export async function loadComparison(jobId: string, params: RawParams): Promise<ComparePage> {
  const badge = typeof params['badge'] === 'string' && params['badge'] !== '' ? params['badge'] : undefined;
  const order = readOrder(typeof params['order'] === 'string' ? params['order'] : undefined);
  return pageData(`/jobs/${jobId}/bids`, async (api) => {
    const comparison = await api.bid.compare({ jobId, ...(badge === undefined ? {} : { badge }) });
    return { time: await pageTime(), comparison, bids: inOrder(comparison.bids, order), order, badge };
  });
}

export type BidPage = {
  readonly time: PageTime;
  readonly comparison: Comparison;
  readonly bid: ComparedBid;
  readonly job: JobDto;
  /** The bids before and after this one, in the order of arrival. */
  readonly before: ComparedBid | undefined;
  readonly after: ComparedBid | undefined;
};

export async function loadBid(jobId: string, bidId: string): Promise<BidPage> {
  return pageData(`/jobs/${jobId}/bids/${bidId}`, async (api) => {
    const comparison = await api.bid.compare({ jobId });
    const index = comparison.bids.findIndex(({ id }) => id === bidId);
    const bid = comparison.bids[index];
    if (bid === undefined) notFound();
    return {
      time: await pageTime(),
      comparison,
      bid,
      job: await api.job.read({ jobId }),
      before: comparison.bids[index - 1],
      after: comparison.bids[index + 1],
    };
  });
}
