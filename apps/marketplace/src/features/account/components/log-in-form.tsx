import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { logInAction } from '../actions/log-in';

export function LogInForm({ next }: { readonly next: string | undefined }) {
  const t = useTranslations('account.logIn');
  return (
    <ActionForm action={logInAction.bind(null, next)} label={t('title')}>
      <TextInput name="email" type="email" label={t('email')} autoComplete="username" />
      <TextInput name="password" type="password" label={t('password')} autoComplete="current-password" />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton>{t('submit')}</SubmitButton>
        <a href="/reset" className="text-link">
          {t('forgotten')}
        </a>
      </div>
      <p className="border-t border-line pt-4 text-ink-soft">
        {t.rich('newHere', {
          link: (text) => (
            <a href="/sign-up" className="text-link">
              {text}
            </a>
          ),
        })}
      </p>
    </ActionForm>
  );
}
