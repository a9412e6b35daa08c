import { useLanguage } from '#language';
import { uiWords } from './language/words';

/** The first stop of the keyboard on every page. */
export function SkipLink({ href = '#content' }: { readonly href?: string }) {
  const words = uiWords[useLanguage()];
  return (
    <a
      href={href}
      className="sr-only rounded-sm bg-ink px-4 py-2 font-semibold text-paper focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-30"
    >
      {words.skipToContent}
    </a>
  );
}
