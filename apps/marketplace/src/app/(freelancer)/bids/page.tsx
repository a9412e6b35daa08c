import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OwnBidCard } from '../../../features/bids/components/own-bid-card';
import { loadOwnBids } from '../../../features/bids/own-bids-data';
import type { RawParams } from '../../../features/search/search-params';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bids.own');
  return { title: t('title') };
}

export default sitePage(async function OwnBidsPage({ searchParams }: { readonly searchParams: Promise<RawParams> }) {
  const t = await getTranslations('bids.own');
  const { groups, time } = await loadOwnBids();
  const { sent } = await searchParams;
  return (
    <>
      <PageHeader
        title={t('title')}
        action={
          <LinkButton href="/jobs" variant="secondary">
            {t('find')}
          </LinkButton>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {sent !== undefined && (
          <Notice tone="good" title={t('sent')}>
            {t('sentNext')}
          </Notice>
        )}
        {groups.length === 0 && (
          <EmptyState title={t('none')} action={<LinkButton href="/jobs">{t('openJobs')}</LinkButton>} />
        )}
        {groups.map(({ name, bids }) => (
          <Panel
            key={name}
            title={t(`group.${name}`)}
            aside={<span className="text-ink-faint tabular-nums">{bids.length}</span>}
          >
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
});
