import { useLanguage } from '#language';
import type { ReactNode } from 'react';
import { uiWords } from '../language/words';

/** What a picture shows, as a table for those who would rather read it. */
export function SameNumbers({ children }: { readonly children: ReactNode }) {
  return (
    <details className="mt-2 text-14">
      <summary className="inline-flex min-h-6 items-center text-ink-soft underline decoration-brass-line decoration-dotted underline-offset-[0.22em] hover:text-ink">
        {uiWords[useLanguage()].sameNumbers}
      </summary>
      {children}
    </details>
  );
}
