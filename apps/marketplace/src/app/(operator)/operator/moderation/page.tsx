import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkTabs } from '@assay/ui/link-tabs';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { DecidedReports } from '../../../../features/operator-moderation/components/decided-reports';
import { OpenReport } from '../../../../features/operator-moderation/components/open-report';
import { loadModeration } from '../../../../features/operator-moderation/page-data';
import { hrefWith } from '../../../../features/operator/params';

export const metadata: Metadata = { title: 'Moderation' };

const path = '/operator/moderation';

export default async function ModerationPage({ searchParams }: PageProps<'/operator/moderation'>) {
  const { items, nextCursor, which, cursor, now } = await loadModeration(await searchParams);
  return (
    <>
      <PageHeader title="Moderation" />
      <LinkTabs
        label="Reports"
        tabs={[
          { label: 'To decide', href: path, current: which === 'open' },
          { label: 'Decided', href: `${path}?which=decided`, current: which === 'decided' },
        ]}
      />
      <div className="mt-8">
        {items.length === 0 && (
          <EmptyState
            title={
              which === 'open'
                ? 'Nothing waits for you. Reports of jobs, profiles and messages will stand here.'
                : 'Decided reports will stand here.'
            }
          />
        )}
        {items.length > 0 && which === 'decided' && <DecidedReports reports={items} now={now} />}
        {items.length > 0 && which === 'open' && (
          <ul className="grid gap-6">
            {items.map((report) => (
              <OpenReport key={report.id} report={report} now={now} />
            ))}
          </ul>
        )}
      </div>
      <CursorPagination
        firstHref={cursor === undefined ? undefined : hrefWith(path, { which })}
        nextHref={nextCursor === null ? undefined : hrefWith(path, { which, cursor: nextCursor })}
      />
    </>
  );
}
