import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';

export type NewPasswordInputProps = { readonly name?: string; readonly label?: string };

export function NewPasswordInput({ name = 'newPassword', label }: NewPasswordInputProps) {
  const t = useTranslations('account.newPassword');
  return (
    <TextInput name={name} type="password" label={label ?? t('label')} autoComplete="new-password" hint={t('hint')} />
  );
}
