import { moneyOf } from '@assay/protocol/dto/money';
import { fieldLabels } from '@assay/domain/skill/field';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { Deadline } from '@assay/ui/deadline';
import type { FormAction } from '@assay/ui/form-state';
import { MoneyText } from '@assay/ui/money-text';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { StateBadge } from '@assay/ui/state-badge';
import { TimeText } from '@assay/ui/time-text';
import { counted } from '../counted';
import { countryName } from '../country-name';
import { jobState } from '../job-state';
import type { JobPage } from '../page-data';
import { BidDoor } from './bid-door';
import { ClientCard } from './client-card';
import { JobSheet } from './job-sheet';
import { OwnJobActs } from './own-job-acts';
import { ReportForm } from './report-form';
import { RequiredBadge } from './required-badge';

export type JobViewProps = {
  readonly page: JobPage;
  readonly justPosted: boolean;
  readonly actions: { readonly cancel: FormAction; readonly report: FormAction };
};

export function JobView({ page, justPosted, actions }: JobViewProps) {
  const { job, now, timeZone, isOwn } = page;
  const state = jobState(job.state);
  return (
    <article>
      <PageHeader
        title={job.title}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: 'Jobs', href: '/jobs' },
              { label: fieldLabels[job.field], href: `/jobs?field=${job.field}` },
            ]}
          />
        }
        facts={
          <>
            <StateBadge tone={state.tone}>{state.label}</StateBadge>
            <span>{countryName(job.country)}</span>
            <span>
              Posted <TimeText at={new Date(job.postedAt)} now={now} timeZone={timeZone} />
            </span>
            <span>{job.bids === 0 ? 'No bids yet' : counted(job.bids, 'bid')}</span>
          </>
        }
      />
      {justPosted && isOwn && (
        <div className="mb-8">
          <Notice tone="good" title="Your job is posted">
            Freelancers can find it now. You are told of each bid; decide by the date that you set.
          </Notice>
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="order-2 lg:order-1">
          <JobSheet job={job} />
        </div>
        <aside aria-label="Terms of this job" className="order-1 grid content-start gap-8 lg:order-2">
          <TermsCard page={page} cancel={actions.cancel} />
          <div className="hidden lg:block">
            <ClientCard client={job.client} record={job.clientRecord} />
          </div>
        </aside>
        <div className="order-3 lg:hidden">
          <ClientCard client={job.client} record={job.clientRecord} />
        </div>
      </div>
      {!isOwn && (
        <div className="mt-12 border-t border-line pt-4">
          <ReportForm what="job" action={actions.report} />
        </div>
      )}
    </article>
  );
}

function TermsCard({ page, cancel }: { readonly page: JobPage; readonly cancel: FormAction }) {
  const { job, badge, now, timeZone, isOwn } = page;
  return (
    <section aria-label="Budget and decision" className="rounded-sm border border-line bg-sheet p-5 sm:p-6">
      <p className="text-14 text-ink-faint">Budget, fixed price</p>
      <p>
        <MoneyText amount={moneyOf(job.budget)} size="large" />
      </p>
      {job.state === 'open' && (
        <>
          <p className="mt-4 text-14 text-ink-faint">The client decides</p>
          <p className="text-14">
            <Deadline at={new Date(job.decisionDueAt)} now={now} timeZone={timeZone} />
          </p>
        </>
      )}
      {job.anonymousBids && (
        <p className="mt-4 text-14 text-ink-soft">Bids are read without names until they are short-listed.</p>
      )}
      {job.requiredBadge !== null && (
        <p className="mt-4">
          <RequiredBadge title={badge?.title ?? job.requiredBadge} href={`/tests/${job.requiredBadge}`} />
        </p>
      )}
      <div className="mt-6">
        {isOwn ? (
          <OwnJobActs jobId={job.id} bids={job.bids} isOpen={job.state === 'open'} cancel={cancel} />
        ) : (
          <BidDoor page={page} />
        )}
      </div>
    </section>
  );
}
