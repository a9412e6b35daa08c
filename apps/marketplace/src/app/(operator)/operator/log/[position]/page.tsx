import { Breadcrumb } from '@assay/ui/breadcrumb';
import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { EntryFacts } from '../../../../../features/operator-log/components/entry-facts';
import { SubjectLink } from '../../../../../features/operator/components/subject-link';
import { eventMeaning } from '../../../../../features/operator/event-meaning';
import { loadEntry } from '../../../../../features/operator-log/page-data';
import { sitePage } from '../../../../../lib/site-page';
import { NoSuchEntry } from '../../../../../features/operator/components/no-such-entry';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorLog.entry');
  return { title: t('name') };
}

export default sitePage(async function EntryPage({ params }: PageProps<'/operator/log/[position]'>) {
  const entry = await loadEntry((await params).position);
  const { position } = entry;
  const t = await getTranslations('operatorLog');
  const locale = await getLocale();
  return (
    <>
      <PageHeader
        title={t('entry.title', { position })}
        lead={t.rich('entry.lead', {
          meaning: eventMeaning(entry.kind, locale),
          subject: () => <SubjectLink subject={entry.subject} />,
        })}
        breadcrumb={<Breadcrumb crumbs={[{ label: t('page.title'), href: '/operator/log' }]} />}
        action={
          <>
            {position > 1 && (
              <LinkButton href={`/operator/log/${position - 1}`} variant="quiet" size="small">
                {t('entry.before')}
              </LinkButton>
            )}
            {entry.hasNext && (
              <LinkButton href={`/operator/log/${position + 1}`} variant="quiet" size="small">
                {t('entry.after')}
              </LinkButton>
            )}
          </>
        }
      />
      <EntryFacts entry={entry} />
    </>
  );
}, NoSuchEntry);
