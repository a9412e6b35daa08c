import { Deadline } from '@assay/ui/deadline';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import type { HomeJob } from '../page-data';

export function LatestJobs({ jobs, now }: { readonly jobs: readonly HomeJob[]; readonly now: Date }) {
  const t = useTranslations('home.latest');
  return (
    <Panel
      title={t('title')}
      aside={
        <a href="/jobs" className="text-link">
          {t('all')}
        </a>
      }
    >
      {jobs.length === 0 ? (
        <EmptyState title={t('none')} action={<FirstStep />} />
      ) : (
        <EntryList>
          {jobs.map((job) => (
            <ListEntry
              key={job.id}
              title={job.title}
              href={`/jobs/${job.id}`}
              aside={<MoneyText amount={job.budget} />}
              meta={<JobFacts job={job} now={now} />}
            />
          ))}
        </EntryList>
      )}
    </Panel>
  );
}

function FirstStep() {
  const t = useTranslations('home.latest');
  return (
    <LinkButton href="/jobs/new" variant="secondary">
      {t('first')}
    </LinkButton>
  );
}

function JobFacts({ job, now }: { readonly job: HomeJob; readonly now: Date }) {
  const t = useTranslations('home.latest');
  const market = useTranslations('market');
  return (
    <>
      <span>{market(`field.${job.field}`)}</span>
      <span>{market('count.bids', { count: job.bids })}</span>
      <span>{t.rich('posted', { time: () => <TimeText at={job.postedAt} now={now} /> })}</span>
      <Deadline label={t('decision')} at={job.decisionAt} now={now} />
    </>
  );
}
