import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { SignUpForm } from '../../../features/account/components/sign-up-form';
import { loadSignUp } from '../../../features/account/page-data';

export const metadata: Metadata = { title: 'Sign up' };

export default async function SignUpPage() {
  const { termsVersion, simulated } = await loadSignUp();
  return (
    <>
      <PageHeader
        title="Sign up"
        lead="One account for both sides: you become a freelancer with your first bid and a client with your first job. Looking around needs no account."
      />
      <SignUpForm termsVersion={termsVersion} simulated={simulated} />
    </>
  );
}
