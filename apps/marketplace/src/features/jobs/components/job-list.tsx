import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { EntryList } from '@assay/ui/list-entry';
import { isNarrowed, searchHref } from '../../search/search-params';
import type { JobsPage } from '../page-data';
import { JobEntry } from './job-entry';

export function JobList({ page }: { readonly page: JobsPage }) {
  const { jobs, search, nextCursor, now, badges, timeZone } = page;
  if (jobs.length === 0) return <NoJobs narrowed={isNarrowed(search)} />;
  const titles = new Map(badges.map(({ achievement, title }) => [achievement, title]));
  return (
    <>
      <EntryList label="Open jobs, the newest first">
        {jobs.map((job) => (
          <JobEntry
            key={job.id}
            job={job}
            badgeTitle={job.requiredBadge === null ? null : (titles.get(job.requiredBadge) ?? job.requiredBadge)}
            now={now}
            timeZone={timeZone}
          />
        ))}
      </EntryList>
      <CursorPagination
        nextHref={nextCursor === null ? undefined : searchHref('/jobs', search, { cursor: nextCursor })}
        firstHref={search.cursor === undefined ? undefined : searchHref('/jobs', search)}
        shown={`${jobs.length} on this page, the newest first`}
      />
    </>
  );
}

function NoJobs({ narrowed }: { readonly narrowed: boolean }) {
  return narrowed ? (
    <EmptyState
      title="No open job fits this search."
      action={
        <LinkButton href="/jobs" variant="secondary">
          Show all jobs
        </LinkButton>
      }
    >
      Take a filter away, or use fewer or other words. Jobs leave this list when their client decides.
    </EmptyState>
  ) : (
    <EmptyState
      title="Open jobs will stand here, the newest first."
      action={
        <LinkButton href="/jobs/new" variant="secondary">
          Post a job
        </LinkButton>
      }
    />
  );
}
