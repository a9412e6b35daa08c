import { ActionForm } from '@assay/ui/action-form';
import { Notice } from '@assay/ui/notice';
import { SubmitButton } from '@assay/ui/submit-button';
import { sendVerificationAction } from '../../account/actions/send-verification';
import type { Barred } from '../page-data';

/** Why somebody cannot begin anything now, and what to do about it, above every page. */
export function BarredNotice({ barred }: { readonly barred: Barred }) {
  return <div className="page-width pt-6">{noticeOf(barred)}</div>;
}

function noticeOf(barred: Barred) {
  switch (barred.by) {
    case 'unverified':
      return (
        <Notice
          tone="attention"
          title="Confirm your e-mail address"
          action={
            <ActionForm action={sendVerificationAction} layout="inline" label="Ask for another link">
              <SubmitButton variant="secondary" size="small">
                Send the link again
              </SubmitButton>
            </ActionForm>
          }
        >
          <p>
            We sent a link to <bdi>{barred.email}</bdi>. Until you follow it you can look around, but not post, bid or
            take a test.
          </p>
        </Notice>
      );
    case 'suspended':
      return (
        <Notice tone="bad" title="This account is suspended">
          <p>
            You can read, finish what is under contract and withdraw money, but not start anything new. The operator’s
            reason: <q dir="auto">{barred.reason}</q>
          </p>
        </Notice>
      );
    case 'terms':
      return (
        <Notice tone="attention" title="The terms have changed">
          <p>
            Version {barred.version} is in force.{' '}
            <a href="/terms" className="text-link">
              Read and accept it
            </a>
            .
          </p>
        </Notice>
      );
  }
}
