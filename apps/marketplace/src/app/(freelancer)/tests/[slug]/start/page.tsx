import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { StartPage } from '../../../../../features/tests/components/start-page';
import { loadTest } from '../../../../../features/tests/page-data';
import { logInPath } from '../../../../../lib/paths';

export const metadata: Metadata = { title: 'Before you start', robots: { index: false } };

export default async function StartTestPage({ params }: { readonly params: Promise<{ readonly slug: string }> }) {
  const { slug } = await params;
  const view = await loadTest(slug);
  if (view.standing.kind === 'anonymous') redirect(logInPath(`/tests/${slug}/start`));
  return <StartPage view={view} />;
}
