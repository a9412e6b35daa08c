import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Look into your mail' };

export default function SignUpSentPage() {
  return (
    <>
      <PageHeader
        title="Look into your mail"
        lead="We wrote to the address that you gave. Follow the link in that mail to confirm it; the link works for 48 hours. Nothing there? Look into the spam folder, or log in and have the link sent again."
      />
      <LinkButton href="/log-in">Log in</LinkButton>
    </>
  );
}
