import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { editProfileAction } from '../../../../features/profile/actions';
import { ProfileForm } from '../../../../features/profile/components/profile-form';
import { loadProfile } from '../../../../features/profile/page-data';

export const metadata: Metadata = { title: 'Your profile' };

export default async function EditProfilePage() {
  const page = await loadProfile();
  return (
    <>
      <PageHeader
        title="Your profile"
        lead="What clients read before they read your bid."
        action={
          page.slug !== null && (
            <LinkButton href={`/freelancers/${page.slug}`} variant="secondary">
              See it as others do
            </LinkButton>
          )
        }
      />
      <ProfileForm page={page} action={editProfileAction} />
    </>
  );
}
