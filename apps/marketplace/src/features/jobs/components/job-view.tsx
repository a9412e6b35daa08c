import { moneyOf } from '@assay/protocol/dto/money';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { Deadline } from '@assay/ui/deadline';
import type { FormAction } from '@assay/ui/form-state';
import { MoneyText } from '@assay/ui/money-text';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { TimeText } from '@assay/ui/time-text';
import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../country-name';
import type { JobPage } from '../page-data';
import { BidDoor } from './bid-door';
import { ClientCard } from './client-card';
import { JobSheet } from './job-sheet';
import { JobStateBadge } from './job-state-badge';
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
  const t = useTranslations('jobs');
  const market = useTranslations('market');
  const locale = useLocale();
  return (
    <article>
      <PageHeader
        title={job.title}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: t('list.title'), href: '/jobs' },
              { label: market(`field.${job.field}`), href: `/jobs?field=${job.field}` },
            ]}
          />
        }
        facts={
          <>
            <JobStateBadge state={job.state} />
            <span>{countryName(job.country, locale)}</span>
            <span>
              {t.rich('facts.posted', {
                time: () => <TimeText at={new Date(job.postedAt)} now={now} timeZone={timeZone} />,
              })}
            </span>
            <span>{t('facts.bids', { count: job.bids })}</span>
          </>
        }
      />
      {justPosted && isOwn && (
        <div className="mb-8">
          <Notice tone="good" title={t('page.posted')}>
            {t('page.postedNext')}
          </Notice>
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="order-2 lg:order-1">
          <JobSheet job={job} />
        </div>
        <aside aria-label={t('page.terms')} className="order-1 grid content-start gap-8 lg:order-2">
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
  const t = useTranslations('jobs.page');
  const { job, badge, now, timeZone, isOwn } = page;
  return (
    <section aria-label={t('budgetAndDecision')} className="rounded-sm border border-line bg-sheet p-5 sm:p-6">
      <p className="text-14 text-ink-faint">{t('budget')}</p>
      <p>
        <MoneyText amount={moneyOf(job.budget)} size="large" />
      </p>
      {job.state === 'open' && (
        <>
          <p className="mt-4 text-14 text-ink-faint">{t('clientDecides')}</p>
          <p className="text-14">
            <Deadline at={new Date(job.decisionDueAt)} now={now} timeZone={timeZone} />
          </p>
        </>
      )}
      {job.anonymousBids && <p className="mt-4 text-14 text-ink-soft">{t('anonymousBids')}</p>}
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
