'use client';
import { Button } from '@assay/ui/button';
import { useLanguage } from '@assay/ui/language-provider';
import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import { failureWords } from '../features/shell/failure-words';

/** What a person sees when a page fails: that it is our fault, that nothing was changed, and a number to tell us. */
export default function PageError({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  const words = failureWords[useLanguage()];
  return (
    <main id="content" className="page-width">
      <PageHeader
        title={words.title}
        lead={words.lead}
        facts={error.digest === undefined ? undefined : <span>{words.number(error.digest)}</span>}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={reset}>
          {words.again}
        </Button>
        <LinkButton href="/" variant="secondary">
          {words.home}
        </LinkButton>
      </div>
    </main>
  );
}
