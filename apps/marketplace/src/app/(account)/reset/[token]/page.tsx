import { ActionForm } from '@assay/ui/action-form';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import type { Metadata } from 'next';
import { resetPasswordAction } from '../../../../features/account/actions/reset-password';
import { NewPasswordInput } from '../../../../features/account/components/new-password-input';

export const metadata: Metadata = { title: 'New password', referrer: 'no-referrer' };

export default async function NewPasswordPage({ params }: PageProps<'/reset/[token]'>) {
  const { token } = await params;
  return (
    <>
      <PageHeader title="Choose a new password" lead="Every device that is logged in will be logged out." />
      <ActionForm action={resetPasswordAction.bind(null, token)}>
        <NewPasswordInput />
        <div>
          <SubmitButton>Set the password</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
