import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountForm } from '../../../features/account/components/account-form';
import { AccountFacts } from '../../../features/account/components/account-facts';
import { CloseAccountForm } from '../../../features/account/components/close-account-form';
import { PasswordForm } from '../../../features/account/components/password-form';
import { SessionList } from '../../../features/account/components/session-list';
import { SettingsSection } from '../../../features/account/components/settings-section';
import { loadSettings } from '../../../features/account/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.settings');
  return { title: t('title') };
}

export default sitePage(async function SettingsPage() {
  const { account, sessions, sessionIdleDays, now } = await loadSettings();
  const t = await getTranslations('account.settings');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <SettingsSection title={t('you.title')} about={t('you.about')}>
          <AccountForm account={account} />
        </SettingsSection>
        <SettingsSection title={t('password.title')} about={t('password.about')}>
          <PasswordForm email={account.email} />
        </SettingsSection>
        <SettingsSection title={t('sessions.title')} about={t('sessions.about', { days: sessionIdleDays })}>
          <SessionList sessions={sessions} now={now} timeZone={account.timeZone} />
        </SettingsSection>
        <SettingsSection title={t('account.title')} about={t('account.about')}>
          <AccountFacts account={account} now={now} />
        </SettingsSection>
        <SettingsSection title={t('log.title')} about={t('log.about')}>
          <LinkButton href="/log/mine" variant="secondary">
            {t('log.open')}
          </LinkButton>
        </SettingsSection>
        <SettingsSection title={t('data.title')} about={t('data.about')}>
          <p className="mb-5 max-w-prose text-ink-soft">{t('data.means')}</p>
          <LinkButton href="/settings/data" variant="secondary">
            {t('data.download')}
          </LinkButton>
        </SettingsSection>
        <SettingsSection title={t('close.title')} about={t('close.about')}>
          <CloseAccountForm />
        </SettingsSection>
      </div>
    </>
  );
});
