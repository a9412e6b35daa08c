import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ComparisonView } from '../../../../../features/bids/compare/comparison-view';
import { loadComparison } from '../../../../../features/bids/compare/page-data';
import type { RawParams } from '../../../../../features/search/search-params';
import { sitePage } from '../../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bids.compare');
  return { title: t('title') };
}

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Promise<RawParams> };

export default sitePage(async function BidsPage({ params, searchParams }: Props) {
  return <ComparisonView page={await loadComparison((await params).id, await searchParams)} />;
});
