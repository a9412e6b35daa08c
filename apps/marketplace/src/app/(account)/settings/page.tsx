import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { AccountForm } from '../../../features/account/components/account-form';
import { AccountFacts } from '../../../features/account/components/account-facts';
import { CloseAccountForm } from '../../../features/account/components/close-account-form';
import { PasswordForm } from '../../../features/account/components/password-form';
import { SessionList } from '../../../features/account/components/session-list';
import { SettingsSection } from '../../../features/account/components/settings-section';
import { loadSettings } from '../../../features/account/page-data';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const { account, sessions, now } = await loadSettings();
  return (
    <>
      <PageHeader title="Settings" />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <SettingsSection title="You" about="What others see of you, and the zone in which you see times.">
          <AccountForm account={account} />
        </SettingsSection>
        <SettingsSection title="Password" about="Changing it logs every other device out.">
          <PasswordForm email={account.email} />
        </SettingsSection>
        <SettingsSection title="Where you are logged in" about="End what you do not know, then change the password.">
          <SessionList sessions={sessions} now={now} timeZone={account.timeZone} />
        </SettingsSection>
        <SettingsSection title="Account" about="What is kept about it besides.">
          <AccountFacts account={account} now={now} />
        </SettingsSection>
        <SettingsSection
          title="Close the account"
          about="Final. Possible once no contract, job or bid of yours is open and your money is withdrawn."
        >
          <CloseAccountForm />
        </SettingsSection>
      </div>
    </>
  );
}
