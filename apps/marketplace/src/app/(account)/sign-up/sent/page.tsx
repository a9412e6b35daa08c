import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { useTranslations } from 'next-intl';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sent');
  return { title: t('title') };
}

export default function SignUpSentPage() {
  const t = useTranslations('account.sent');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <LinkButton href="/log-in">{t('logIn')}</LinkButton>
    </>
  );
}
