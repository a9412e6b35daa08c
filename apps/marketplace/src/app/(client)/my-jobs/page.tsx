import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MyJobList } from '../../../features/jobs/components/my-job-list';
import { loadMyJobs } from '../../../features/jobs/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('jobs.mine');
  return { title: t('title') };
}

export default sitePage(async function MyJobsPage() {
  const t = await getTranslations('jobs');
  const page = await loadMyJobs();
  return (
    <>
      <PageHeader
        title={t('mine.title')}
        action={page.jobs.length > 0 && <LinkButton href="/jobs/new">{t('list.post')}</LinkButton>}
      />
      <MyJobList {...page} />
    </>
  );
});
