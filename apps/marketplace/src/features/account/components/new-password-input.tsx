import { TextInput } from '@assay/ui/text-input';

export type NewPasswordInputProps = { readonly name?: string; readonly label?: string };

export function NewPasswordInput({ name = 'newPassword', label = 'New password' }: NewPasswordInputProps) {
  return (
    <TextInput
      name={name}
      type="password"
      label={label}
      autoComplete="new-password"
      hint="At least 10 characters. A few unrelated words are easy to keep and hard to guess."
    />
  );
}
