import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { closeAccountAction } from '../actions/close-account';

export function CloseAccountForm() {
  const t = useTranslations('account.close');
  return (
    <>
      <p className="mb-5 max-w-prose text-ink-soft">{t('means')}</p>
      <ActionForm action={closeAccountAction} label={t('form')}>
        <TextInput name="password" type="password" label={t('password')} autoComplete="current-password" />
        <div>
          <SubmitButton variant="danger">{t('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
