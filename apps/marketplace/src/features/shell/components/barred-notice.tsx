import { ActionForm } from '@assay/ui/action-form';
import { Notice } from '@assay/ui/notice';
import { SubmitButton } from '@assay/ui/submit-button';
import { useTranslations } from 'next-intl';
import { sendVerificationAction } from '../../account/actions/send-verification';
import type { Barred } from '../page-data';

/** Why somebody cannot begin anything now, and what to do about it, above every page. */
export function BarredNotice({ barred }: { readonly barred: Barred }) {
  return (
    <div className="page-width pt-6">
      <NoticeOf barred={barred} />
    </div>
  );
}

function NoticeOf({ barred }: { readonly barred: Barred }) {
  const t = useTranslations('shell.barred');
  switch (barred.by) {
    case 'unverified':
      return (
        <Notice
          tone="attention"
          title={t('unverified.title')}
          action={
            <ActionForm action={sendVerificationAction} layout="inline" label={t('unverified.form')}>
              <SubmitButton variant="secondary" size="small">
                {t('unverified.again')}
              </SubmitButton>
            </ActionForm>
          }
        >
          <p>{t.rich('unverified.body', { address: () => <bdi>{barred.email}</bdi> })}</p>
        </Notice>
      );
    case 'suspended':
      return (
        <Notice tone="bad" title={t('suspended.title')}>
          <p>{t.rich('suspended.body', { reason: () => <q dir="auto">{barred.reason}</q> })}</p>
        </Notice>
      );
    case 'terms':
      return (
        <Notice tone="attention" title={t('terms.title')}>
          <p>
            {t.rich('terms.body', {
              version: barred.version,
              link: (text) => (
                <a href="/terms" className="text-link">
                  {text}
                </a>
              ),
            })}
          </p>
        </Notice>
      );
  }
}
