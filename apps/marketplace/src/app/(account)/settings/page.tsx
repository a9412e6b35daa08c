import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import type { Metadata } from 'next';
import { AccountForm } from '../../../features/account/components/account-form';
import { AccountFacts } from '../../../features/account/components/account-facts';
import { CloseAccountForm } from '../../../features/account/components/close-account-form';
import { PasswordForm } from '../../../features/account/components/password-form';
import { SessionList } from '../../../features/account/components/session-list';
import { loadSettings } from '../../../features/account/page-data';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const { account, sessions, now } = await loadSettings();
  return (
    <>
      <PageHeader title="Settings" />
      <div className="grid max-w-form grid-cols-[minmax(0,1fr)] gap-14">
        <Panel title="You">
          <AccountForm account={account} />
        </Panel>
        <Panel title="Password">
          <PasswordForm email={account.email} />
        </Panel>
        <Panel title="Where you are logged in">
          <SessionList sessions={sessions} now={now} timeZone={account.timeZone} />
        </Panel>
        <Panel title="Account">
          <AccountFacts account={account} now={now} />
        </Panel>
        <Panel title="Close the account">
          <CloseAccountForm />
        </Panel>
      </div>
    </>
  );
}
