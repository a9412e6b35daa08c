import { Deadline } from '@assay/ui/deadline';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { TimeText } from '@assay/ui/time-text';
import type { HomeJob } from '../page-data';

export function LatestJobs({ jobs, now }: { readonly jobs: readonly HomeJob[]; readonly now: Date }) {
  return (
    <Panel
      title="Latest jobs"
      aside={
        <a href="/jobs" className="text-link">
          All jobs
        </a>
      }
    >
      {jobs.length === 0 ? (
        <EmptyState title="The newest jobs will stand here." action={firstStep} />
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

const firstStep = (
  <LinkButton href="/jobs/new" variant="secondary">
    Post the first job
  </LinkButton>
);

function JobFacts({ job, now }: { readonly job: HomeJob; readonly now: Date }) {
  return (
    <>
      <span>{job.field}</span>
      <span>{job.bids === 1 ? '1 bid' : `${job.bids} bids`}</span>
      <span>
        Posted <TimeText at={job.postedAt} now={now} />
      </span>
      <Deadline label="Decision" at={job.decisionAt} now={now} />
    </>
  );
}
