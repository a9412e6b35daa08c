import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { installation } from '../../../../lib/context';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sent');
  return { title: t('title') };
}

export default sitePage(async function SignUpSentPage() {
  const t = await getTranslations('account.sent');
  const { sendsMail } = await installation();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {!sendsMail && (
        <div className="mb-8 max-w-prose">
          <Notice tone="attention" title={t('kept')}>
            {t('keptMore')}
          </Notice>
        </div>
      )}
      <LinkButton href="/log-in">{t('logIn')}</LinkButton>
    </>
  );
});
