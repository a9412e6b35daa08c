import { ActionForm } from '@assay/ui/action-form';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { confirmEmailAction } from '../../../features/account/actions/confirm-email';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.confirm');
  return { title: t('title'), referrer: 'no-referrer' };
}

export default sitePage(async function ConfirmPage({ searchParams }: PageProps<'/confirm'>) {
  const { token } = await searchParams;
  if (typeof token !== 'string') notFound();
  const t = await getTranslations('account.confirm');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActionForm action={confirmEmailAction.bind(null, token)} label={t('form')}>
        <div>
          <SubmitButton>{t('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
});
