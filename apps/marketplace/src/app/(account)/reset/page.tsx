import { ActionForm } from '@assay/ui/action-form';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import type { Metadata } from 'next';
import { requestResetAction } from '../../../features/account/actions/request-reset';

export const metadata: Metadata = { title: 'Forgotten password' };

export default function ResetPage() {
  return (
    <>
      <PageHeader
        title="Forgotten password"
        lead="We send a link to the address of your account, with which you choose a new one."
      />
      <ActionForm action={requestResetAction}>
        <TextInput name="email" type="email" label="E-mail address" autoComplete="email" />
        <div>
          <SubmitButton>Send the link</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
