import { moneyOf } from '@assay/protocol/dto/money';
import type { JobSummary } from '@assay/protocol/dto/job';
import { skillLabel } from '@assay/domain/skill/skills';
import { Deadline } from '@assay/ui/deadline';
import { ListEntry } from '@assay/ui/list-entry';
import { MoneyText } from '@assay/ui/money-text';
import { Pill } from '@assay/ui/pill';
import { TimeText } from '@assay/ui/time-text';
import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../country-name';
import { RequiredBadge } from './required-badge';

export type JobEntryProps = {
  readonly job: JobSummary;
  readonly badgeTitle: string | null;
  readonly now: Date;
  readonly timeZone?: string;
};

/** One job in a list: enough to know whether to open it. */
export function JobEntry({ job, badgeTitle, now, timeZone }: JobEntryProps) {
  const t = useTranslations('jobs.facts');
  const market = useTranslations('market');
  const locale = useLocale();
  return (
    <ListEntry
      title={job.title}
      href={`/jobs/${job.id}`}
      aside={
        <span className="font-serif text-18 font-semibold">
          <MoneyText amount={moneyOf(job.budget)} />
        </span>
      }
      meta={
        <>
          <span>{market(`field.${job.field}`)}</span>
          <span>{countryName(job.country, locale)}</span>
          <span>
            {t.rich('posted', { time: () => <TimeText at={new Date(job.postedAt)} now={now} timeZone={timeZone} /> })}
          </span>
          <Deadline label={t('decision')} at={new Date(job.decisionDueAt)} now={now} timeZone={timeZone} />
          <span>{t('bids', { count: job.bids })}</span>
        </>
      }
    >
      <p dir="auto" className="[overflow-wrap:anywhere]">
        {job.excerpt}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {job.skills.slice(0, 5).map((skill) => (
          <Pill key={skill} href={`/jobs?skill=${encodeURIComponent(skill)}`}>
            {skillLabel(skill)}
          </Pill>
        ))}
        {badgeTitle !== null && (
          <span className="ms-1">
            <RequiredBadge title={badgeTitle} />
          </span>
        )}
      </div>
    </ListEntry>
  );
}
