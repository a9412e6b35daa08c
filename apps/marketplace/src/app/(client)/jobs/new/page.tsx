import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { postJobAction } from '../../../../features/post-job/actions';
import { PostJobForm } from '../../../../features/post-job/components/post-job-form';
import { loadPostJob } from '../../../../features/post-job/page-data';
import { IslandWords } from '../../../../i18n/island-words';

export const metadata: Metadata = { title: 'Post a job' };

export default async function NewJobPage() {
  const page = await loadPostJob();
  return (
    <>
      <PageHeader
        title="Post a job"
        lead="Five short parts, about three minutes. You see it as freelancers will before it is posted."
      />
      <IslandWords of={['jobs', 'skills']}>
        <PostJobForm page={page} action={postJobAction} />
      </IslandWords>
    </>
  );
}
