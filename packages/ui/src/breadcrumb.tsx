import { useLanguage } from '#language';
import { uiWords } from './language/words';

export type Crumb = { readonly label: string; readonly href: string };

/** The way back up; the page itself is named by its title and so is not repeated. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const words = uiWords[useLanguage()];
  return (
    <nav aria-label={words.breadcrumb}>
      <ol className="flex flex-wrap gap-x-2 text-14 text-ink-faint">
        {crumbs.map(({ label, href }, index) => (
          <li key={href} className="flex min-w-0 gap-x-2">
            <a href={href} className="max-w-[min(24rem,78vw)] truncate hover:text-ink hover:underline">
              {label}
            </a>
            {index < crumbs.length - 1 && <span aria-hidden="true">/</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
