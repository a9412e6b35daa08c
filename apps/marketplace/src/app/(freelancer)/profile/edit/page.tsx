import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { editProfileAction } from '../../../../features/profile/actions';
import { ProfileForm } from '../../../../features/profile/components/profile-form';
import { loadProfile } from '../../../../features/profile/page-data';
import { IslandWords } from '../../../../i18n/island-words';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('profile.page');
  return { title: t('title') };
}

export default sitePage(async function EditProfilePage() {
  const t = await getTranslations('profile.page');
  const page = await loadProfile();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          page.slug !== null && (
            <LinkButton href={`/freelancers/${page.slug}`} variant="secondary">
              {t('see')}
            </LinkButton>
          )
        }
      />
      <IslandWords of={['profile', 'skills']}>
        <ProfileForm page={page} action={editProfileAction} />
      </IslandWords>
    </>
  );
});
