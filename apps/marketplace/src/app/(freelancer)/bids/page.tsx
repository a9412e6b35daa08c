import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import type { Metadata } from 'next';
import { OwnBidCard } from '../../../features/bids/components/own-bid-card';
import { loadOwnBids } from '../../../features/bids/own-bids-data';
import type { RawParams } from '../../../features/search/search-params';

export const metadata: Metadata = { title: 'My bids' };

export default async function OwnBidsPage({ searchParams }: { readonly searchParams: Promise<RawParams> }) {
  const { groups, time } = await loadOwnBids();
  const { sent } = await searchParams;
  return (
    <>
      <PageHeader
        title="My bids"
        action={
          <LinkButton href="/jobs" variant="secondary">
            Find a job
          </LinkButton>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {sent !== undefined && (
          <Notice tone="good" title="Your bid is sent">
            You are told when the client reads it and when they decide.
          </Notice>
        )}
        {groups.length === 0 && (
          <EmptyState
            title="Your bids will stand here, each with its state, its deadline and what it would bring."
            action={<LinkButton href="/jobs">Look at the open jobs</LinkButton>}
          />
        )}
        {groups.map(({ title, bids }) => (
          <Panel key={title} title={title} aside={<span className="text-ink-faint tabular-nums">{bids.length}</span>}>
            <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
              {bids.map((bid) => (
                <OwnBidCard key={bid.id} bid={bid} time={time} />
              ))}
            </div>
          </Panel>
        ))}
      </div>
    </>
  );
}
