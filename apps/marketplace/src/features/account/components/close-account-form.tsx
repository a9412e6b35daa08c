import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { closeAccountAction } from '../actions/close-account';

export function CloseAccountForm() {
  return (
    <>
      <p className="mb-5 max-w-prose text-ink-soft">
        Your name and address are removed, and your profile disappears. Contracts, invoices and the log keep their rows
        without your name; badges that you downloaded stay yours.
      </p>
      <ActionForm action={closeAccountAction} label="Close the account">
        <TextInput name="password" type="password" label="Your password" autoComplete="current-password" />
        <div>
          <SubmitButton variant="danger">Close my account for good</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
