import { skillLabel } from '@assay/domain/skill/skills';
import { moneyOf } from '@assay/protocol/dto/money';
import type { FreelancerToday } from '@assay/protocol/dto/today';
import { Deadline } from '@assay/ui/deadline';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';

export type FittingJobsProps = {
  readonly today: Pick<FreelancerToday, 'jobs' | 'hasSkills'>;
  readonly now: Date;
  readonly timeZone: string;
};

/** Open jobs, each with the reason why it is named. */
export function FittingJobs({ today, now, timeZone }: FittingJobsProps) {
  const t = useTranslations('today.jobs');
  const count = useTranslations('market.count');
  return (
    <Panel
      title={t('title')}
      aside={
        <a href="/jobs" className="text-link">
          {t('all')}
        </a>
      }
    >
      {today.jobs.length === 0 ? (
        <NoJobs hasSkills={today.hasSkills} />
      ) : (
        <EntryList>
          {today.jobs.map(({ job, sharedSkills }) => (
            <ListEntry
              key={job.id}
              title={job.title}
              href={`/jobs/${job.id}`}
              aside={<MoneyText amount={moneyOf(job.budget)} />}
              meta={
                <>
                  <span>{t('asksFor', { skills: sharedSkills.map(skillLabel).join(', ') })}</span>
                  <span>{count('bids', { count: job.bids })}</span>
                  <Deadline label={t('decision')} at={new Date(job.decisionDueAt)} now={now} timeZone={timeZone} />
                </>
              }
            />
          ))}
        </EntryList>
      )}
    </Panel>
  );
}

function NoJobs({ hasSkills }: { readonly hasSkills: boolean }) {
  const t = useTranslations('today.jobs');
  if (hasSkills) {
    return <EmptyState title={t('none')}>{t('noneMore')}</EmptyState>;
  }
  return (
    <EmptyState
      title={t('noSkills')}
      action={
        <LinkButton href="/profile/edit" variant="secondary">
          {t('addSkills')}
        </LinkButton>
      }
    />
  );
}
