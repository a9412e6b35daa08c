import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { closeAccountAction } from '../actions/close-account';

export function CloseAccountForm() {
  return (
    <>
      <p className="mb-5 max-w-prose text-ink-soft">
        Your name, address, profile, notices and the texts of bids that came to nothing are erased, and your badges are
        hidden. Contracts, invoices, conversations and the log keep their rows without your name; badges that you
        downloaded stay yours.
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
