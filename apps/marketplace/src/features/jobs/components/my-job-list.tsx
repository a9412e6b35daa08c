import type { OwnJob } from '@assay/protocol/dto/job';
import { moneyOf } from '@assay/protocol/dto/money';
import { Deadline } from '@assay/ui/deadline';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { MoneyText } from '@assay/ui/money-text';
import { StateBadge } from '@assay/ui/state-badge';
import { TimeText } from '@assay/ui/time-text';
import { counted } from '../counted';
import { jobState } from '../job-state';
import type { MyJobsPage } from '../page-data';

export function MyJobList({ jobs, now, timeZone }: MyJobsPage) {
  if (jobs.length === 0) {
    return (
      <EmptyState
        title="Your jobs will stand here, with how far their bids have come."
        action={<LinkButton href="/jobs/new">Post your first job</LinkButton>}
      >
        It takes about three minutes: what is to be done, the budget, and the date by which you decide.
      </EmptyState>
    );
  }
  return (
    <EntryList label="Your jobs, the newest first">
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
  const state = jobState(job.state);
  return (
    <>
      <StateBadge tone={state.tone}>{state.label}</StateBadge>
      <span>
        Posted <TimeText at={new Date(job.postedAt)} now={now} timeZone={timeZone} />
      </span>
      {job.state === 'open' && (
        <Deadline label="Decision" at={new Date(job.decisionDueAt)} now={now} timeZone={timeZone} />
      )}
    </>
  );
}

/** What the client does next with this job, as one link. */
function NextStep({ job }: { readonly job: OwnJob }) {
  if (job.contractId !== null) {
    return (
      <LinkButton href={`/contracts/${job.contractId}`} variant="secondary" size="small">
        Open the contract
      </LinkButton>
    );
  }
  if (job.bids === 0) return <p className="text-14">No bids yet.</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-14">
      <LinkButton href={`/jobs/${job.id}/bids`} variant="secondary" size="small">
        Compare {counted(job.bids, 'bid')}
      </LinkButton>
      {job.newBids > 0 && <StateBadge tone="attention">{job.newBids} new</StateBadge>}
      {job.shortlisted > 0 && <span>{job.shortlisted} short-listed</span>}
      {job.offered > 0 && <StateBadge tone="progress">Offer sent</StateBadge>}
    </div>
  );
}
