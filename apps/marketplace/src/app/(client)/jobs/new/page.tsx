import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { postJobAction } from '../../../../features/post-job/actions';
import { PostJobForm } from '../../../../features/post-job/components/post-job-form';
import { loadPostJob } from '../../../../features/post-job/page-data';
import { IslandWords } from '../../../../i18n/island-words';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('postJob.page');
  return { title: t('title') };
}

export default sitePage(async function NewJobPage() {
  const t = await getTranslations('postJob.page');
  const page = await loadPostJob();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <IslandWords of={['formRows', 'jobs', 'postJob', 'skills']}>
        <PostJobForm page={page} action={postJobAction} />
      </IslandWords>
    </>
  );
});
