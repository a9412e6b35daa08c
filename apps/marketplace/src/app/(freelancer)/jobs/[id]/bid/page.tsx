import { Breadcrumb } from '@assay/ui/breadcrumb';
import { Deadline } from '@assay/ui/deadline';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { composeBidAction, quoteAction } from '../../../../../features/bids/compose-actions';
import { BidForm } from '../../../../../features/bids/components/bid-form';
import { loadCompose } from '../../../../../features/bids/compose-data';
import { BidDoor } from '../../../../../features/jobs/components/bid-door';
import { JobSheet } from '../../../../../features/jobs/components/job-sheet';
import { IslandWords } from '../../../../../i18n/island-words';
import { sitePage } from '../../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bids.compose');
  return { title: t('metaTitle') };
}

export default sitePage(async function ComposeBidPage({
  params,
}: {
  readonly params: Promise<{ readonly id: string }>;
}) {
  const t = await getTranslations('bids.compose');
  const { page, start, requestKey } = await loadCompose((await params).id);
  const { job, eligibility, now, timeZone } = page;
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: t('jobs'), href: '/jobs' },
              { label: job.title, href: `/jobs/${job.id}` },
            ]}
          />
        }
        facts={<Deadline label={t('clientDecides')} at={new Date(job.decisionDueAt)} now={now} timeZone={timeZone} />}
      />
      <details className="mb-10">
        <summary className="inline-flex min-h-11 items-center rounded-sm border border-line-strong bg-sheet px-4 font-semibold">
          {t('readAgain')}
        </summary>
        <div className="mt-6">
          <JobSheet job={job} />
        </div>
      </details>
      {eligibility.mayBid ? (
        <IslandWords of={['bids', 'formRows']}>
          <BidForm
            currency={job.budget.currency}
            questions={job.questions}
            start={start}
            action={composeBidAction.bind(null, job.id)}
            ask={quoteAction}
            requestKey={requestKey}
          />
        </IslandWords>
      ) : (
        <div className="max-w-form">
          <BidDoor page={page} />
        </div>
      )}
    </>
  );
});
