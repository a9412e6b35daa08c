import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { changePasswordAction } from '../actions/change-password';
import { NewPasswordInput } from './new-password-input';

export function PasswordForm({ email }: { readonly email: string }) {
  return (
    <ActionForm action={changePasswordAction} label="Password">
      {/* Tells a password manager whose password this is. */}
      <input type="text" hidden autoComplete="username" value={email} readOnly />
      <TextInput name="currentPassword" type="password" label="Present password" autoComplete="current-password" />
      <NewPasswordInput />
      <div>
        <SubmitButton variant="secondary">Change the password</SubmitButton>
      </div>
    </ActionForm>
  );
}
