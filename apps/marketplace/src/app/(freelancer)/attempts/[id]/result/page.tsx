import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ResultView } from '../../../../../features/attempt/components/result-view';
import { ServiceAway } from '../../../../../features/attempt/components/service-away';
import { loadResult } from '../../../../../features/attempt/page-data';
import { resultPath } from '../../../../../features/attempt/paths';
import { sitePage } from '../../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('attempt.page');
  return { title: t('result'), robots: { index: false } };
}

export default sitePage(async function ResultPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const page = await loadResult(id);
  return page === null ? <ServiceAway href={resultPath(id)} /> : <ResultView page={page} />;
});
