import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BadgeList } from '../../../features/badges/components/badge-list';
import { loadBadges } from '../../../features/badges/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('badges'))('title') };
}

export default sitePage(async function BadgesPage() {
  const t = await getTranslations('badges');
  const page = await loadBadges();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          <LinkButton href="/tests" variant="secondary">
            {t('tests')}
          </LinkButton>
        }
      />
      <BadgeList page={page} />
    </>
  );
});
