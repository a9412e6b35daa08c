import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { TestPageView } from '../../../../features/tests/components/test-page';
import { loadTest } from '../../../../features/tests/page-data';
import { pageHead, sitePage } from '../../../../lib/site-page';

const load = cache(loadTest);

type Props = { readonly params: Promise<{ readonly slug: string }> };

export const generateMetadata = pageHead(async ({ params }: Props): Promise<Metadata> => {
  const { test } = await load((await params).slug);
  const t = await getTranslations('tests.page');
  return { title: t('title', { title: test.title }), description: test.summary };
});

export default sitePage(async function TestPage({ params }: Props) {
  return <TestPageView view={await load((await params).slug)} />;
});
