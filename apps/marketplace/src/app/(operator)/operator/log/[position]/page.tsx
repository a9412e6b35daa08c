import { Breadcrumb } from '@assay/ui/breadcrumb';
import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { EntryFacts } from '../../../../../features/operator-log/components/entry-facts';
import { SubjectLink } from '../../../../../features/operator/components/subject-link';
import { loadEntry } from '../../../../../features/operator-log/page-data';

export const metadata: Metadata = { title: 'An entry of the log' };

export default async function EntryPage({ params }: PageProps<'/operator/log/[position]'>) {
  const entry = await loadEntry((await params).position);
  const { position } = entry;
  return (
    <>
      <PageHeader
        title={`Entry ${position.toLocaleString('en')}`}
        lead={
          <>
            {entry.meaning}: <SubjectLink subject={entry.subject} />
          </>
        }
        breadcrumb={<Breadcrumb crumbs={[{ label: 'Log', href: '/operator/log' }]} />}
        action={
          <>
            {position > 1 && (
              <LinkButton href={`/operator/log/${position - 1}`} variant="quiet" size="small">
                Entry before
              </LinkButton>
            )}
            {entry.hasNext && (
              <LinkButton href={`/operator/log/${position + 1}`} variant="quiet" size="small">
                Entry after
              </LinkButton>
            )}
          </>
        }
      />
      <EntryFacts entry={entry} />
    </>
  );
}
