import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HandInView } from '../../../../../features/attempt/components/hand-in-view';
import { ServiceAway } from '../../../../../features/attempt/components/service-away';
import { loadHandIn } from '../../../../../features/attempt/page-data';
import { handInPath } from '../../../../../features/attempt/paths';
import { sitePage } from '../../../../../lib/site-page';
import { NoSuchAttempt } from '../../../../../features/attempt/components/no-such-attempt';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('attempt.page');
  return { title: t('handIn'), robots: { index: false } };
}

export default sitePage(async function HandInPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const page = await loadHandIn(id);
  return page === null ? <ServiceAway href={handInPath(id)} /> : <HandInView page={page} />;
}, NoSuchAttempt);
