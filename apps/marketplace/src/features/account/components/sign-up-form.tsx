import { ActionForm } from '@assay/ui/action-form';
import { Checkbox } from '@assay/ui/checkbox';
import { Notice } from '@assay/ui/notice';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { signUpAction } from '../actions/sign-up';
import { CountrySelect } from './country-select';
import { NewPasswordInput } from './new-password-input';
import { TimeZoneField } from './time-zone-field';

export type SignUpFormProps = { readonly termsVersion: string; readonly simulated: boolean };

export function SignUpForm({ termsVersion, simulated }: SignUpFormProps) {
  const t = useTranslations('account.signUp');
  return (
    <ActionForm action={signUpAction} label={t('title')}>
      {simulated && (
        <Notice>
          <p>{t('demo')}</p>
        </Notice>
      )}
      <TextInput name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" dir="auto" />
      <TextInput name="email" type="email" label={t('email')} autoComplete="email" hint={t('emailHint')} />
      <NewPasswordInput name="password" label={t('password')} />
      <CountrySelect />
      <TimeZoneField />
      <Checkbox
        name="termsVersion"
        value={termsVersion}
        required
        label={t.rich('accept', {
          version: termsVersion,
          link: (text) => (
            <a href="/terms" target="_blank" className="text-link">
              {text}
            </a>
          ),
        })}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton>{t('submit')}</SubmitButton>
        <a href="/log-in" className="text-link">
          {t('haveAccount')}
        </a>
      </div>
    </ActionForm>
  );
}
