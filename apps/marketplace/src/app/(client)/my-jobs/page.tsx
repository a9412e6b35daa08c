import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { MyJobList } from '../../../features/jobs/components/my-job-list';
import { loadMyJobs } from '../../../features/jobs/page-data';

export const metadata: Metadata = { title: 'My jobs' };

export default async function MyJobsPage() {
  const page = await loadMyJobs();
  return (
    <>
      <PageHeader
        title="My jobs"
        action={page.jobs.length > 0 && <LinkButton href="/jobs/new">Post a job</LinkButton>}
      />
      <MyJobList {...page} />
    </>
  );
}
