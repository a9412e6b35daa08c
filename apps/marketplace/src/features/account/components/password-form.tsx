import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { changePasswordAction } from '../actions/change-password';
import { NewPasswordInput } from './new-password-input';

export function PasswordForm({ email }: { readonly email: string }) {
  const t = useTranslations('account.password');
  return (
    <ActionForm action={changePasswordAction} label={t('form')}>
      {/* Tells a password manager whose password this is. */}
      <input type="text" hidden autoComplete="username" value={email} readOnly />
      <TextInput name="currentPassword" type="password" label={t('present')} autoComplete="current-password" />
      <NewPasswordInput />
      <div>
        <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
