import type { OwnJob } from '@assay/protocol/dto/job';
import { moneyOf } from '@assay/protocol/dto/money';
import { Deadline } from '@assay/ui/deadline';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { MoneyText } from '@assay/ui/money-text';
import { StateBadge } from '@assay/ui/state-badge';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import type { MyJobsPage } from '../page-data';
import { JobStateBadge } from './job-state-badge';

export function MyJobList({ jobs, now, timeZone }: MyJobsPage) {
  const t = useTranslations('jobs.mine');
  if (jobs.length === 0) {
    return (
      <EmptyState title={t('empty')} action={<LinkButton href="/jobs/new">{t('postFirst')}</LinkButton>}>
        {t('emptyAdvice')}
      </EmptyState>
    );
  }
  return (
    <EntryList label={t('label')}>
      {jobs.map((job) => (
        <ListEntry
          key={job.id}
          title={job.title}
          href={`/jobs/${job.id}`}
          aside={<MoneyText amount={moneyOf(job.budget)} />}
          meta={<JobFacts job={job} now={now} timeZone={timeZone} />}
        >
          <NextStep job={job} />
        </ListEntry>
      ))}
    </EntryList>
  );
}

type FactsProps = { readonly job: OwnJob; readonly now: Date; readonly timeZone: string | undefined };

function JobFacts({ job, now, timeZone }: FactsProps) {
  const t = useTranslations('jobs.facts');
  return (
    <>
      <JobStateBadge state={job.state} />
      <span>
        {t.rich('posted', { time: () => <TimeText at={new Date(job.postedAt)} now={now} timeZone={timeZone} /> })}
      </span>
      {job.state === 'open' && (
        <Deadline label={t('decision')} at={new Date(job.decisionDueAt)} now={now} timeZone={timeZone} />
      )}
    </>
  );
}

/** What the client does next with this job, as one link. */
function NextStep({ job }: { readonly job: OwnJob }) {
  const t = useTranslations('jobs');
  if (job.contractId !== null) {
    return (
      <LinkButton href={`/contracts/${job.contractId}`} variant="secondary" size="small">
        {t('mine.openContract')}
      </LinkButton>
    );
  }
  if (job.bids === 0) return <p className="text-14">{t('mine.noBids')}</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-14">
      <LinkButton href={`/jobs/${job.id}/bids`} variant="secondary" size="small">
        {t('own.compareBids', { bids: job.bids })}
      </LinkButton>
      {job.newBids > 0 && <StateBadge tone="attention">{t('mine.newBids', { count: job.newBids })}</StateBadge>}
      {job.shortlisted > 0 && <span>{t('mine.shortlisted', { count: job.shortlisted })}</span>}
      {job.offered > 0 && <StateBadge tone="progress">{t('mine.offerSent')}</StateBadge>}
    </div>
  );
}
