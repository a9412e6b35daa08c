import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { SiteShell } from '../features/shell/components/site-shell';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <SiteShell>
      <PageHeader
        title="There is nothing at this address"
        lead="It may have been taken back by its owner, or it is visible only to others. Check the address, or begin again from a list."
      />
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/jobs">Look at the jobs</LinkButton>
        <LinkButton href="/" variant="secondary">
          Go home
        </LinkButton>
      </div>
    </SiteShell>
  );
}
