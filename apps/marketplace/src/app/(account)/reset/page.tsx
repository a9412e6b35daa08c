import { ActionForm } from '@assay/ui/action-form';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requestResetAction } from '../../../features/account/actions/request-reset';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.newPassword');
  return { title: t('forgotten') };
}

export default sitePage(async function ResetPage() {
  const t = await getTranslations('account.newPassword');
  return (
    <>
      <PageHeader title={t('forgotten')} lead={t('lead')} />
      <ActionForm action={requestResetAction}>
        <TextInput name="email" type="email" label={t('email')} autoComplete="email" />
        <div>
          <SubmitButton>{t('send')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
});
