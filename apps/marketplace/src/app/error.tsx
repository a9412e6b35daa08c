'use client';
import { Button } from '@assay/ui/button';
import { PageHeader } from '@assay/ui/page-header';
import { LinkButton } from '@assay/ui/link-button';

/** What a person sees when a page fails: that it is our fault, that nothing was changed, and a number to tell us. */
export default function PageError({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return (
    <main id="content" className="page-width">
      <PageHeader
        title="This page could not be shown"
        lead="Something failed on our side. Nothing was half-done: an act either took place in full or not at all. Try once more; if it fails again, tell the operator."
        facts={error.digest === undefined ? undefined : <span>Number of this failure: {error.digest}</span>}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={reset}>
          Try again
        </Button>
        <LinkButton href="/" variant="secondary">
          Go home
        </LinkButton>
      </div>
    </main>
  );
}
