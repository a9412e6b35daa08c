import { ActionForm } from '@assay/ui/action-form';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import { TimeText } from '@assay/ui/time-text';
import type { Metadata } from 'next';
import { acceptTermsAction } from '../../../features/account/actions/accept-terms';
import { TermsText } from '../../../features/account/components/terms-text';
import { loadTerms } from '../../../features/account/page-data';

export const metadata: Metadata = { title: 'Terms' };

export default async function TermsPage() {
  const { version, simulated, sandboxMoney, isLoggedIn, acceptedAt, now } = await loadTerms();
  return (
    <>
      <PageHeader
        title="Terms"
        facts={
          <>
            <span>Version {version}</span>
            {acceptedAt !== null && (
              <span>
                You accepted it on <TimeText at={acceptedAt} now={now} show="day" />
              </span>
            )}
          </>
        }
      />
      <TermsText simulated={simulated} sandboxMoney={sandboxMoney} />
      {isLoggedIn && acceptedAt === null && (
        <div className="mt-10">
          <Notice
            tone="attention"
            title={`Version ${version} waits for your answer`}
            action={
              <ActionForm action={acceptTermsAction.bind(null, version)} layout="inline" label="Accept the terms">
                <SubmitButton>Accept version {version}</SubmitButton>
              </ActionForm>
            }
          />
        </div>
      )}
    </>
  );
}
