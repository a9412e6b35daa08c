import { ActionForm } from '@assay/ui/action-form';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import { TimeText } from '@assay/ui/time-text';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { acceptTermsAction } from '../../../features/account/actions/accept-terms';
import { TermsText } from '../../../features/account/components/terms-text';
import { loadTerms } from '../../../features/account/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.terms');
  return { title: t('title') };
}

export default sitePage(async function TermsPage() {
  const { version, simulated, sandboxMoney, isLoggedIn, acceptedAt, now } = await loadTerms();
  const t = await getTranslations('account.terms');
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={
          <>
            <span>{t('version', { version })}</span>
            {acceptedAt !== null && (
              <span>{t.rich('acceptedOn', { time: () => <TimeText at={acceptedAt} now={now} show="day" /> })}</span>
            )}
          </>
        }
      />
      <TermsText simulated={simulated} sandboxMoney={sandboxMoney} />
      {isLoggedIn && acceptedAt === null && (
        <div className="mt-10">
          <Notice
            tone="attention"
            title={t('waits', { version })}
            action={
              <ActionForm action={acceptTermsAction.bind(null, version)} layout="inline" label={t('form')}>
                <SubmitButton>{t('accept', { version })}</SubmitButton>
              </ActionForm>
            }
          />
        </div>
      )}
    </>
  );
});
