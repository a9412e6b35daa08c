import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { StartPage } from '../../../../../features/tests/components/start-page';
import { loadTest } from '../../../../../features/tests/page-data';
import { logInPath } from '../../../../../lib/paths';
import { sitePage } from '../../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tests.start');
  return { title: t('title'), robots: { index: false } };
}

export default sitePage(async function StartTestPage({
  params,
}: {
  readonly params: Promise<{ readonly slug: string }>;
}) {
  const { slug } = await params;
  const view = await loadTest(slug);
  if (view.standing.kind === 'anonymous') redirect(logInPath(`/tests/${slug}/start`));
  return <StartPage view={view} />;
});
