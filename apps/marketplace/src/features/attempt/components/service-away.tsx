import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import { RefreshEvery } from './refresh-every';

/** The test service does not answer: what is safe, and what happens next. */
export function ServiceAway({ href }: { readonly href: string }) {
  return (
    <div className="page-width">
      <PageHeader
        title="The test service does not answer at the moment"
        lead="Every answer that was saved is safe. The time goes on by the server’s clock, and what is saved when it ends is scored. This page tries again by itself."
        action={
          <LinkButton href={href} variant="secondary">
            Try again now
          </LinkButton>
        }
      />
      <RefreshEvery everyMs={3_000} />
    </div>
  );
}
