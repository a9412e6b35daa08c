import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignUpForm } from '../../../features/account/components/sign-up-form';
import { loadSignUp } from '../../../features/account/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signUp');
  return { title: t('title') };
}

export default sitePage(async function SignUpPage() {
  const t = await getTranslations('account.signUp');
  const { termsVersion, simulated } = await loadSignUp();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SignUpForm termsVersion={termsVersion} simulated={simulated} />
    </>
  );
});
