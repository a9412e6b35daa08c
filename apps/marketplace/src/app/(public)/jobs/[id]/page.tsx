import type { Metadata } from 'next';
import { cache } from 'react';
import { cancelJobAction, reportAction } from '../../../../features/jobs/actions';
import { JobView } from '../../../../features/jobs/components/job-view';
import { loadJob } from '../../../../features/jobs/page-data';
import type { RawParams } from '../../../../features/search/search-params';
import { pageHead, sitePage } from '../../../../lib/site-page';

// Read once a request, for the head and the page: a view is an event.
const load = cache(loadJob);

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Promise<RawParams> };

export const generateMetadata = pageHead(async ({ params }: Props): Promise<Metadata> => {
  const { job } = await load((await params).id);
  return { title: job.title, description: job.excerpt };
});

export default sitePage(async function JobPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { posted } = await searchParams;
  const actions = {
    cancel: cancelJobAction.bind(null, id),
    report: reportAction.bind(null, { subjectKind: 'job', subjectId: id }),
  };
  return <JobView page={await load(id)} justPosted={posted !== undefined} actions={actions} />;
});
