import { ActionForm } from '@assay/ui/action-form';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { resetPasswordAction } from '../../../../features/account/actions/reset-password';
import { NewPasswordInput } from '../../../../features/account/components/new-password-input';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.newPassword');
  return { title: t('title'), referrer: 'no-referrer' };
}

export default sitePage(async function NewPasswordPage({ params }: PageProps<'/reset/[token]'>) {
  const { token } = await params;
  const t = await getTranslations('account.newPassword');
  return (
    <>
      <PageHeader title={t('choose')} lead={t('everyDevice')} />
      <ActionForm action={resetPasswordAction.bind(null, token)}>
        <NewPasswordInput />
        <div>
          <SubmitButton>{t('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
});
