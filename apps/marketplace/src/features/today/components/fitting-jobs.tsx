import { skillLabel } from '@assay/domain/skill/skills';
import { moneyOf } from '@assay/protocol/dto/money';
import type { FreelancerToday } from '@assay/protocol/dto/today';
import { Deadline } from '@assay/ui/deadline';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { counted } from '../../jobs/counted';

export type FittingJobsProps = {
  readonly today: Pick<FreelancerToday, 'jobs' | 'hasSkills'>;
  readonly now: Date;
  readonly timeZone: string;
};

/** Open jobs, each with the reason why it is named. */
export function FittingJobs({ today, now, timeZone }: FittingJobsProps) {
  return (
    <Panel
      title="Jobs that fit"
      aside={
        <a href="/jobs" className="text-link">
          All jobs
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
                  <span>Asks for {sharedSkills.map(skillLabel).join(', ')}, as on your profile</span>
                  <span>{counted(job.bids, 'bid')}</span>
                  <Deadline label="Decision" at={new Date(job.decisionDueAt)} now={now} timeZone={timeZone} />
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
  if (hasSkills) {
    return (
      <EmptyState title="Open jobs that ask for your skills will stand here.">
        None is open at the moment on which you have not bid.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Jobs are chosen by the skills on your profile; it names none yet."
      action={
        <LinkButton href="/profile/edit" variant="secondary">
          Add your skills
        </LinkButton>
      }
    />
  );
}
