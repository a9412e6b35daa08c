import type { Metadata } from 'next';
import { cache } from 'react';
import { ProfileView } from '../../../../features/freelancers/components/profile-view';
import { loadFreelancer } from '../../../../features/freelancers/page-data';
import { reportAction } from '../../../../features/jobs/actions';
import { pageHead, sitePage } from '../../../../lib/site-page';

// Read once a request, for the head and the page: a view is an event.
const load = cache(loadFreelancer);

type Props = { readonly params: Promise<{ readonly slug: string }> };

export const generateMetadata = pageHead(async ({ params }: Props): Promise<Metadata> => {
  const { freelancer } = await load((await params).slug);
  return { title: freelancer.name, description: freelancer.headline };
});

export default sitePage(async function FreelancerPage({ params }: Props) {
  const page = await load((await params).slug);
  const report = reportAction.bind(null, { subjectKind: 'profile', subjectId: page.freelancer.id });
  return <ProfileView page={page} report={report} />;
});
