import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { BadgeList } from '../../../features/badges/components/badge-list';
import { loadBadges } from '../../../features/badges/page-data';

export const metadata: Metadata = { title: 'Badges' };

export default async function BadgesPage() {
  const page = await loadBadges();
  return (
    <>
      <PageHeader
        title="Badges"
        lead="Yours to show, to keep and to take along. Each is signed, and can be checked by anybody to whom you give it."
        action={
          <LinkButton href="/tests" variant="secondary">
            Look at the tests
          </LinkButton>
        }
      />
      <BadgeList page={page} />
    </>
  );
}
