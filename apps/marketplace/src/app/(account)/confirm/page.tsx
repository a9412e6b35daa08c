import { ActionForm } from '@assay/ui/action-form';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { confirmEmailAction } from '../../../features/account/actions/confirm-email';

export const metadata: Metadata = { title: 'Confirm your address', referrer: 'no-referrer' };

export default async function ConfirmPage({ searchParams }: PageProps<'/confirm'>) {
  const { token } = await searchParams;
  if (typeof token !== 'string') notFound();
  return (
    <>
      <PageHeader
        title="Confirm your address"
        lead="One press, and the account is ready to post, bid and take tests."
      />
      <ActionForm action={confirmEmailAction.bind(null, token)} label="Confirm the address">
        <div>
          <SubmitButton>This address is mine</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
