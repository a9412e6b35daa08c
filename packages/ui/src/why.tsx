import { useLanguage } from '#language';
import type { ReactNode } from 'react';
import { uiWords } from './language/words';

/** The reason beside a judgement (a rank, a score, an estimate, a refusal), opened where it stands. */
export function Why({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  const words = uiWords[useLanguage()];
  return (
    <details className="group text-14">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-ink-soft underline decoration-brass-line decoration-dotted underline-offset-[0.22em] hover:text-ink">
        {label ?? words.why}
      </summary>
      <div className="mt-2 max-w-prose border-s-2 border-brass-line ps-3 text-ink-soft">{children}</div>
    </details>
  );
}
