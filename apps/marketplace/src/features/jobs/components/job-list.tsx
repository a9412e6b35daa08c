import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { EntryList } from '@assay/ui/list-entry';
import { useTranslations } from 'next-intl';
import { isNarrowed, searchHref } from '../../search/search-params';
import type { JobsPage } from '../page-data';
import { JobEntry } from './job-entry';

export function JobList({ page }: { readonly page: JobsPage }) {
  const t = useTranslations('jobs.list');
  const { jobs, search, nextCursor, now, badges, timeZone } = page;
  if (jobs.length === 0) return <NoJobs narrowed={isNarrowed(search)} />;
  const titles = new Map(badges.map(({ achievement, title }) => [achievement, title]));
  return (
    <>
      <EntryList label={t('label')}>
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
        shown={t('shown', { count: jobs.length })}
      />
    </>
  );
}

function NoJobs({ narrowed }: { readonly narrowed: boolean }) {
  const t = useTranslations('jobs.list');
  return narrowed ? (
    <EmptyState
      title={t('noFit')}
      action={
        <LinkButton href="/jobs" variant="secondary">
          {t('all')}
        </LinkButton>
      }
    >
      {t('noFitAdvice')}
    </EmptyState>
  ) : (
    <EmptyState
      title={t('empty')}
      action={
        <LinkButton href="/jobs/new" variant="secondary">
          {t('post')}
        </LinkButton>
      }
    />
  );
}
