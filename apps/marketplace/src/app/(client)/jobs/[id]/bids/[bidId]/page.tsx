import type { Metadata } from 'next';
import { cache } from 'react';
import { getTranslations } from 'next-intl/server';
import { bidderName } from '../../../../../../features/bids/compare/bidder-name';
import { BidView } from '../../../../../../features/bids/compare/bid-view';
import { loadBid } from '../../../../../../features/bids/compare/page-data';
import { pageHead, sitePage } from '../../../../../../lib/site-page';

const load = cache(loadBid);

type Props = { readonly params: Promise<{ readonly id: string; readonly bidId: string }> };

export const generateMetadata = pageHead(async ({ params }: Props): Promise<Metadata> => {
  const { id, bidId } = await params;
  const [t, compare] = await Promise.all([getTranslations('bids.one'), getTranslations('bids.compare')]);
  return { title: t('title', { name: bidderName((await load(id, bidId)).bid, compare) }) };
});

export default sitePage(async function BidPage({ params }: Props) {
  const { id, bidId } = await params;
  return <BidView page={await load(id, bidId)} />;
});
