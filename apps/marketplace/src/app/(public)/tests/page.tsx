import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TestList } from '../../../features/tests/components/test-list';
import { loadCatalogue } from '../../../features/tests/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tests.list');
  return { title: t('title'), description: t('description') };
}

export default sitePage(async function TestsPage() {
  const t = await getTranslations('tests.list');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <TestList {...await loadCatalogue()} />
    </>
  );
});
